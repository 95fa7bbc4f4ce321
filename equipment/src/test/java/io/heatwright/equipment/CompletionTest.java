package io.heatwright.equipment;

import static io.heatwright.equipment.Sheets.BTUH;
import static io.heatwright.equipment.Sheets.cool;
import static io.heatwright.equipment.Sheets.heat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a sheet leaves out is filled by the statistics of its kind, and never over a published figure. */
class CompletionTest {

    /** LG LSU120HSV5 as the AHRI directory of 2026 has it: ratings, three capacities, one COP. */
    private static Product rated() {
        var cold = new HeatingPoint(
                -15, Speed.MAXIMUM, Sheets.watts(9600), Sheets.published(9600 * BTUH / 1.80), PointBasis.STEADY);
        return Sheets.heatPump(
                "lg",
                Kind.MINI_SPLIT,
                Compressor.VARIABLE_SPEED,
                List.of(heat(47, Speed.RATED, 13_600, Double.NaN), heat(17, Speed.RATED, 8200, Double.NaN), cold),
                List.of(cool(95, Speed.RATED, 12_000, Double.NaN)),
                List.of(
                        new Rating(Metric.SEER2, Sheets.published(22)),
                        new Rating(Metric.HSPF2, Sheets.published(10)),
                        new Rating(Metric.EER2, Sheets.published(12.5))),
                Behaviour.notPublished(),
                Double.NaN);
    }

    private static HeatingPoint at(List<HeatingPoint> points, double fahrenheit, Speed speed) {
        return points.stream()
                .filter(p ->
                        p.speed() == speed && Math.abs(p.outdoorTemperature() - Sheets.fahrenheit(fahrenheit)) < 0.1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ratingsBecomeAMapByTheStatisticalSet() {
        var points = Commissioning.heatingPoints(rated());
        assertThat(points).hasSize(12);
        var warm = at(points, 47, Speed.RATED);
        assertThat(warm.capacity().value() / warm.power().value()).isCloseTo(2.837 + 0.66, within(1e-9));
        assertThat(at(points, 47, Speed.MAXIMUM).capacity().value()).isCloseTo(13_600 * BTUH / 0.908, within(1e-6));
        var cold = at(points, 17, Speed.MAXIMUM);
        assertThat(cold.capacity().value()).isCloseTo(8200 * BTUH / 0.817, within(1e-6));
        assertThat(cold.capacity().provenance()).isEqualTo(Provenance.DERIVED);
        assertThat(at(points, 5, Speed.MAXIMUM).power().value()).isCloseTo(9600 * BTUH / 1.80, within(1e-9));
        assertThat(at(points, 5, Speed.MAXIMUM).capacity().provenance()).isEqualTo(Provenance.PUBLISHED);
    }

    @Test
    void coolingIsFilledTowardsMildWeatherAndSlowSpeed() {
        var points = Commissioning.coolingPoints(rated());
        assertThat(points).hasSize(6);
        var hot = points.get(1);
        assertThat(hot.power().value()).isCloseTo(12_000 / 12.5, within(1e-6));
        assertThat(hot.power().provenance()).isEqualTo(Provenance.DERIVED);
        double highest = 12_000 * BTUH / 0.934;
        double lowest = (-0.119 * 22 / 12.5 + 0.510) * highest;
        assertThat(points.get(0).capacity().value()).isCloseTo(lowest, within(1e-6));
        assertThat(points.get(3).capacity().value()).isCloseTo(lowest / 0.948, within(1e-6));
        assertThat(points.get(5).capacity().value()).isCloseTo(highest / 0.940, within(1e-6));
    }

    @Test
    void theOrderOfSpeedsAndTemperaturesHoldsForRandomSheets() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var points = new ArrayList<HeatingPoint>();
            double rated = 5000 + 20_000 * random.nextDouble();
            points.add(heat(47, Speed.RATED, rated, rated / 3.412 / (2.5 + 2 * random.nextDouble())));
            if (random.nextBoolean()) {
                points.add(heat(17, Speed.RATED, rated * (0.5 + 0.3 * random.nextDouble()), Double.NaN));
            }
            if (random.nextBoolean()) {
                points.add(heat(5, Speed.MAXIMUM, rated * (0.5 + 0.6 * random.nextDouble()), Double.NaN));
            }
            var sheet = Sheets.withHeating(rated(), points);
            var filled = Commissioning.heatingPoints(sheet);
            assertThat(filled)
                    .as("seed %d", seed)
                    .containsAll(
                            points.stream().filter(p -> p.power().isKnown()).toList());
            assertThat(Plausibility.doubts(sheet))
                    .as("seed %d: %s", seed, filled)
                    .isEmpty();
            assertThat(Commissioning.commission(sheet, Trust.EXPECTED).heats()).isTrue();
        }
    }

    @Test
    void aSingleSpeedSheetFollowsTheCurveOfItsKind() {
        var points = Commissioning.coolingPoints(Sheets.packagedTerminal());
        assertThat(points).hasSize(7);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).capacity().value())
                    .isGreaterThan(points.get(i - 1).capacity().value());
            assertThat(points.get(i).power().value())
                    .isLessThan(points.get(i - 1).power().value());
        }
    }

    @Test
    void whatRestsOnAnAssumptionIsAssumed() {
        var assumed = new HeatingPoint(
                Sheets.fahrenheit(47),
                Speed.RATED,
                Figure.assumed(2500, "class"),
                Figure.assumed(800, "class"),
                PointBasis.STEADY);
        assertThat(Commissioning.heatingPoints(Sheets.withHeating(rated(), List.of(assumed))))
                .allMatch(p -> p.capacity().provenance() == Provenance.ASSUMED)
                .allMatch(p -> p.power().provenance() == Provenance.ASSUMED);
    }
}
