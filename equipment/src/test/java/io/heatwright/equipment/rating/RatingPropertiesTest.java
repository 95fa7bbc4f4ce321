package io.heatwright.equipment.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds for every unit that could be built, over seeded random test points. */
class RatingPropertiesTest {

    private static final int CASES = 600;
    private static final double NEVER_OFF = -60;

    private static RatedUnit random(SplittableRandom random, Staging staging) {
        double cooling = 1500 + 6000 * random.nextDouble();
        double cop = 2.2 + 2 * random.nextDouble();
        double low = 0.25 + 0.35 * random.nextDouble();
        double better = 1 + 0.4 * random.nextDouble();
        var points = new ArrayList<TestPoint>();
        add(points, TestName.A_FULL, cooling, cop);
        add(points, TestName.B_FULL, cooling * (1.03 + 0.1 * random.nextDouble()), cop * 1.25);
        double heating = cooling * (0.9 + 0.4 * random.nextDouble());
        double cold = 0.5 + 0.3 * random.nextDouble();
        add(points, TestName.H1_FULL, heating, cop);
        add(points, TestName.H3_FULL, heating * cold, cop * 0.72);
        if (staging != Staging.SINGLE_SPEED) {
            add(points, TestName.B_LOW, cooling * 1.08 * low, cop * 1.25 * better);
            add(points, TestName.F_LOW, cooling * 1.15 * low, cop * 1.5 * better);
            add(points, TestName.H0_LOW, heating * 1.25 * low, cop * 1.2 * better);
            add(points, TestName.H1_LOW, heating * low, cop * better);
        }
        if (staging == Staging.TWO_SPEED) {
            add(points, TestName.H3_LOW, heating * cold * low, cop * 0.72 * better);
        }
        if (staging == Staging.VARIABLE_SPEED) {
            double between = low + (1 - low) * (0.2 + 0.3 * random.nextDouble());
            add(points, TestName.E_INTERMEDIATE, cooling * between * 1.05, cop * 1.15 * (better + 1) / 2);
            add(points, TestName.H2_INTERMEDIATE, heating * between * 0.8, cop * 0.85 * (better + 1) / 2);
        }
        double off = random.nextBoolean() ? NEVER_OFF : -25 + 10 * random.nextDouble();
        return new RatedUnit(
                staging,
                TestDefaults.complete(staging, new TestPoints(points)),
                0.05 + 0.2 * random.nextDouble(),
                0.05 + 0.2 * random.nextDouble(),
                off,
                off + 5 * random.nextDouble(),
                DefrostCredit.none(),
                random.nextBoolean() ? StageCycling.LOW_AND_FULL : StageCycling.OFF_AND_FULL);
    }

    private static void add(List<TestPoint> points, TestName name, double capacity, double cop) {
        points.add(new TestPoint(name, capacity, capacity / cop, Provenance.PUBLISHED, "made up for the test"));
    }

    private static RatedUnit with(RatedUnit unit, UnaryOperator<TestPoint> change) {
        var points = new TestPoints(unit.points().points().stream().map(change).toList());
        return new RatedUnit(
                unit.staging(),
                points,
                unit.coolingDegradation(),
                unit.heatingDegradation(),
                unit.compressorOff(),
                unit.compressorOn(),
                unit.defrost(),
                unit.cycling());
    }

    private static RatedUnit with(RatedUnit unit, double degradation, double off, DefrostCredit credit) {
        return new RatedUnit(unit.staging(), unit.points(), degradation, degradation, off, off, credit, unit.cycling());
    }

    private static TestPoint power(TestPoint point, double factor) {
        return new TestPoint(
                point.name(), point.capacity(), point.power() * factor, point.provenance(), point.source());
    }

    private static <E> E any(SplittableRandom random, E[] choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }

    private interface Law {
        void hold(RatedUnit unit, Region region, RatingRules rules, String what);
    }

    private static void forAll(Law law) {
        for (long seed = 0; seed < CASES; seed++) {
            var random = new SplittableRandom(seed);
            var staging = any(random, Staging.values());
            var unit = random(random, staging);
            var region = any(random, Region.values());
            var rules = new RatingRules(
                    any(random, Edition.values()),
                    any(random, LowTemperatureBranch.values()),
                    any(random, LoadFactor.values()));
            law.hold(unit, region, rules, "seed " + seed + ", " + staging + ", region " + region + ", " + rules);
        }
    }

    @Test
    void a_season_lies_between_its_worst_and_its_best_bin_and_its_hours_sum_to_one() {
        forAll((unit, region, rules, what) -> {
            for (var season : List.of(CoolingSeason.of(unit), HeatingSeason.of(unit, region, rules))) {
                var bins = season.bins().stream()
                        .mapToDouble(RatingBin::efficiency)
                        .summaryStatistics();
                assertThat(season.efficiency()).as(what).isBetween(bins.getMin() - 1e-12, bins.getMax() + 1e-12);
                assertThat(season.bins().stream()
                                .mapToDouble(RatingBin::fraction)
                                .sum())
                        .as(what)
                        .isCloseTo(1, within(1e-9));
            }
        });
    }

    @Test
    void every_figure_of_every_bin_is_a_number_that_a_unit_can_have() {
        forAll((unit, region, rules, what) -> {
            for (var season : List.of(CoolingSeason.of(unit), HeatingSeason.of(unit, region, rules))) {
                assertThat(season.bins()).as(what).isNotEmpty().allSatisfy(bin -> {
                    assertThat(bin.load()).isPositive().isFinite();
                    assertThat(bin.power()).isGreaterThanOrEqualTo(0).isFinite();
                    // The reading of resdx can find more capacity than load and call it resistance below zero.
                    double least = rules.branch() == LowTemperatureBranch.BY_TEMPERATURE ? -1e-9 : -bin.load();
                    assertThat(bin.supplementalPower())
                            .isGreaterThanOrEqualTo(least)
                            .isFinite();
                    assertThat(bin.partLoadFactor()).isBetween(0.7, 1.0);
                    assertThat(bin.cyclingRatio()).isBetween(0.0, 1.0);
                    assertThat(bin.efficiency()).isPositive().isLessThan(20);
                });
            }
        });
    }

    @Test
    void ratings_rise_when_all_power_falls() {
        forAll((unit, region, rules, what) -> {
            var thrifty = with(unit, point -> power(point, 0.9));
            assertThat(CoolingSeason.of(thrifty).efficiency())
                    .as(what)
                    .isCloseTo(CoolingSeason.of(unit).efficiency() / 0.9, within(1e-9));
            assertThat(HeatingSeason.of(thrifty, region, rules).efficiency())
                    .as(what)
                    .isGreaterThan(HeatingSeason.of(unit, region, rules).efficiency());
        });
    }

    @Test
    void ratings_never_rise_when_what_the_sheet_left_out_turns_worse() {
        forAll((unit, region, rules, what) -> {
            var mild = with(unit, 0.05, NEVER_OFF, new DefrostCredit(true, 5400, 43_200));
            var harsh = with(unit, 0.25, -12, DefrostCredit.none());
            assertThat(CoolingSeason.of(harsh).efficiency())
                    .as(what)
                    .isLessThanOrEqualTo(CoolingSeason.of(mild).efficiency());
            assertThat(HeatingSeason.of(harsh, region, rules).efficiency())
                    .as(what)
                    .isLessThan(HeatingSeason.of(mild, region, rules).efficiency());
        });
    }

    @Test
    void one_speed_has_a_closed_form_in_cooling() {
        forAll((unit, region, rules, what) -> {
            if (unit.staging() == Staging.SINGLE_SPEED) {
                var b = unit.points().at(TestName.B_FULL);
                assertThat(CoolingSeason.of(unit).efficiency())
                        .as(what)
                        .isCloseTo((1 - 0.5 * unit.coolingDegradation()) * b.efficiency(), within(1e-12));
            }
        });
    }

    @Test
    void a_variable_speed_unit_whose_speeds_are_all_alike_is_a_single_speed_unit_in_heating() {
        forAll((unit, region, rules, what) -> {
            if (unit.staging() == Staging.SINGLE_SPEED) {
                var season = HeatingSeason.of(unit, region, rules);
                var two = new ArrayList<>(unit.points().points());
                copy(two, unit, TestName.H1_FULL, TestName.H1_LOW, 1);
                copy(two, unit, TestName.H2_FULL, TestName.H2_LOW, 1);
                copy(two, unit, TestName.H3_FULL, TestName.H3_LOW, 1);
                var warm = unit.points().at(TestName.H1_FULL);
                var cold = unit.points().at(TestName.H3_FULL);
                var line = SpeedLine.through(cold, warm);
                double t = TestName.H0_LOW.outdoorTemperature();
                two.add(new TestPoint(
                        TestName.H0_LOW, line.capacityAt(t), line.powerAt(t), Provenance.DERIVED, "same line"));
                var same = new RatedUnit(
                        Staging.TWO_SPEED,
                        new TestPoints(two),
                        unit.coolingDegradation(),
                        unit.heatingDegradation(),
                        unit.compressorOff(),
                        unit.compressorOn(),
                        unit.defrost(),
                        unit.cycling());
                // Frost begins at 45 °F at full speed and at 40 °F at low speed: the bin of 42 °F may differ.
                var bins = HeatingSeason.of(same, region, rules).bins();
                for (int i = 0; i < bins.size(); i++) {
                    if (Math.abs(bins.get(i).outdoorTemperature() - TestName.celsius(42)) > 0.1) {
                        assertThat(bins.get(i).power())
                                .as(what)
                                .isCloseTo(season.bins().get(i).power(), within(1e-6));
                    }
                }
            }
        });
    }

    private static void copy(List<TestPoint> points, RatedUnit unit, TestName from, TestName to, double factor) {
        var point = unit.points().at(from);
        points.add(new TestPoint(to, point.capacity() * factor, point.power(), point.provenance(), point.source()));
    }

    @Test
    void a_unit_that_never_heats_is_resistance() {
        forAll((unit, region, rules, what) -> {
            var idle = with(unit, 0.25, 40, DefrostCredit.none());
            assertThat(HeatingSeason.of(idle, region, rules).efficiency())
                    .as(what)
                    .isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void the_smaller_load_factor_of_variable_speed_never_asks_for_more_resistance_heat() {
        forAll((unit, region, rules, what) -> {
            var own = HeatingSeason.of(unit, region, RatingRules.of(Edition.AHRI_2023));
            var common = HeatingSeason.of(
                    unit,
                    region,
                    new RatingRules(Edition.AHRI_2023, LowTemperatureBranch.BY_TEMPERATURE, LoadFactor.SAME_FOR_ALL));
            assertThat(resistance(own)).as(what).isLessThanOrEqualTo(resistance(common) + 1e-9);
        });
    }

    private static double resistance(Season season) {
        return season.bins().stream()
                .mapToDouble(bin -> bin.fraction() * bin.supplementalPower())
                .sum();
    }
}
