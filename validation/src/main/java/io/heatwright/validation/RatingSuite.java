package io.heatwright.validation;

import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.rating.CoolingSeason;
import io.heatwright.equipment.rating.DefrostCredit;
import io.heatwright.equipment.rating.Edition;
import io.heatwright.equipment.rating.HeatingSeason;
import io.heatwright.equipment.rating.LabelModel;
import io.heatwright.equipment.rating.LoadFactor;
import io.heatwright.equipment.rating.LowTemperatureBranch;
import io.heatwright.equipment.rating.RatedUnit;
import io.heatwright.equipment.rating.RatingRules;
import io.heatwright.equipment.rating.Region;
import io.heatwright.equipment.rating.Season;
import io.heatwright.equipment.rating.StageCycling;
import io.heatwright.equipment.rating.Staging;
import io.heatwright.equipment.rating.TestName;
import io.heatwright.equipment.rating.TestPoint;
import io.heatwright.equipment.rating.TestPoints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ratings of units by AHRI 210/240 against another program's figures. */
public final class RatingSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "rating";

    /** Difference that counts as inside: half a unit of the fourth digit of the smallest figure. */
    static final double ALLOWED = 5e-5;

    private static final String RATIO = "W/W";
    private static final String UNIT = "Btu/(W·h)";
    private static final double BTUH = 1055.05585262 / 3600;

    /** Figures of one unit: SEER, EER, then HSPF of regions II, IV and V in 2023 and in 2017, then IV and V with "and". */
    private record Known(String name, double[] points, double[] figures) {}

    private static final List<TestName> TESTS = List.of(
            TestName.A_FULL,
            TestName.B_FULL,
            TestName.B_LOW,
            TestName.E_INTERMEDIATE,
            TestName.F_LOW,
            TestName.H0_LOW,
            TestName.H1_LOW,
            TestName.H1_FULL,
            TestName.H3_FULL,
            TestName.H4_FULL,
            TestName.H2_INTERMEDIATE,
            TestName.H2_FULL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "resdx, commit c671051 (Big Ladder Software): two Mitsubishi Electric units with points made from NEEP's list,"
                + " two single-speed labels and a packaged terminal heat pump";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of(
                "Low and high are the other program's figure, printed to four decimals; a figure may be off by"
                        + " 0.005 % of it. This proves the transcription, not conformity with the standard's text, which was not at"
                        + " hand; \"and\" is the standard's low-temperature branch, \"or\" that of resdx");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        for (var known : knowns()) {
            checks.addAll(seasons(known));
        }
        checks.addAll(
                label("label, SEER2 14.3, HSPF2 7.5", 24_000, 14.3, 11.7, 7.5, new double[] {3.309, 2.4408, 7.5361}));
        checks.addAll(
                label("label, SEER2 15.2, HSPF2 7.8", 36_000, 15.2, 12.0, 7.8, new double[] {3.488, 2.5728, 7.8254}));
        var terminal = LabelModel.packagedTerminal(9700 * BTUH, 12.2, 8100 * BTUH, 3.7);
        String name = "packaged terminal, EER 12.2, COP 3.7";
        checks.add(check(name, "seer2", perWattHour(CoolingSeason.of(single(terminal))), 14.5644));
        checks.add(check(name, "hspf2_iv", perWattHour(heating(single(terminal))), 7.6648));
        return List.copyOf(checks);
    }

    private static List<Known> knowns() {
        return List.of(
                new Known(
                        "MUZ-GL15NAH2",
                        new double[] {
                            14000, 1080, 15461.3, 972.51, 3428, 190, 9176.2, 583.62, 3806.5, 166.92, 6125, 200, 4800,
                            200, 18000, 1600, 12100, 1600, 10472.9, 1268.73, 9051.7, 849.6, 14853.8, 1587.56
                        },
                        new double[] {16.8593, 12.963, 12.2688, 10.2768, 8.8777, 17.689, 10.686, 9.2554, 10.227, 8.6152
                        }),
                new Known(
                        "MUZ-FH18NAH2",
                        new double[] {
                            17200, 1380, 18990.2, 1243.54, 7126, 370, 12651.2, 820.96, 7906, 323.85, 9160, 975, 7540,
                            850, 20300, 1770, 12480, 1250, 10734.8, 1100.79, 11000.2, 1113.93, 16304.3, 1549.81
                        },
                        new double[] {17.1485, 12.4638, 8.7324, 8.2181, 7.5907, 8.5318, 8.5405, 7.7454, 8.2016, 7.4899
                        }));
    }

    private static List<Check> seasons(Known known) {
        var unit = unit(known.points());
        var checks = new ArrayList<Check>();
        var figures = known.figures();
        checks.add(check(known.name(), "seer2", perWattHour(CoolingSeason.of(unit)), figures[0]));
        checks.add(check(
                known.name(),
                "eer2",
                unit.points().find(TestName.A_FULL).orElseThrow().efficiency() / BTUH,
                figures[1]));
        var regions = List.of(Region.II, Region.IV, Region.V);
        for (int i = 0; i < regions.size(); i++) {
            var region = regions.get(i);
            checks.add(heating(known, unit, region, Edition.AHRI_2023, "or", figures[2 + i]));
            checks.add(heating(known, unit, region, Edition.AHRI_2017, "or", figures[5 + i]));
        }
        checks.add(heating(known, unit, Region.IV, Edition.AHRI_2023, "and", figures[8]));
        checks.add(heating(known, unit, Region.V, Edition.AHRI_2023, "and", figures[9]));
        return checks;
    }

    private static Check heating(
            Known known, RatedUnit unit, Region region, Edition edition, String reading, double expected) {
        var branch = reading.equals("or") ? LowTemperatureBranch.EVERYWHERE : LowTemperatureBranch.BY_TEMPERATURE;
        var rules = new RatingRules(edition, branch, LoadFactor.BY_STAGING);
        String metric = edition == Edition.AHRI_2023 ? "hspf2" : "hspf";
        String quantity = metric + "_" + region.numeral().toLowerCase(Locale.ROOT) + ", \"" + reading + "\"";
        return check(known.name(), quantity, perWattHour(HeatingSeason.of(unit, region, rules)), expected);
    }

    /** COP at 47 and 17 °F and HSPF2 of region IV; SEER2 and EER2 would only lead back to the label. */
    private static List<Check> label(
            String name, double btuh, double seasonal, double steady, double heating, double[] figures) {
        double ratio = LabelModel.CAPACITY_17_OVER_47;
        double mild = LabelModel.efficiencyAt47(heating, ratio);
        var points =
                LabelModel.singleSpeed(btuh * BTUH, seasonal, steady, LabelModel.DEGRADATION, btuh * BTUH, mild, ratio);
        double cold = points.find(TestName.H3_FULL).orElseThrow().efficiency();
        return List.of(
                Check.exact(NAME, name, "cop_47", RATIO, mild, figures[0], ALLOWED),
                Check.exact(NAME, name, "cop_17", RATIO, cold, figures[1], ALLOWED),
                check(name, "hspf2_iv", perWattHour(heating(single(points))), figures[2]));
    }

    private static Season heating(RatedUnit unit) {
        return HeatingSeason.of(unit, Region.IV, RatingRules.of(Edition.AHRI_2023));
    }

    private static RatedUnit unit(double[] figures) {
        var points = new ArrayList<TestPoint>();
        for (int i = 0; i < TESTS.size(); i++) {
            points.add(new TestPoint(
                    TESTS.get(i), figures[2 * i] * BTUH, figures[2 * i + 1], Provenance.PUBLISHED, "resdx"));
        }
        double off = (-10 - 32) / 1.8;
        return new RatedUnit(
                Staging.VARIABLE_SPEED,
                new TestPoints(points),
                0.25,
                0.25,
                off,
                off,
                DefrostCredit.none(),
                StageCycling.LOW_AND_FULL);
    }

    private static RatedUnit single(TestPoints points) {
        return new RatedUnit(
                Staging.SINGLE_SPEED,
                points,
                LabelModel.DEGRADATION,
                LabelModel.DEGRADATION,
                LabelModel.COMPRESSOR_OFF,
                LabelModel.COMPRESSOR_OFF,
                DefrostCredit.none(),
                StageCycling.LOW_AND_FULL);
    }

    private static double perWattHour(Season season) {
        return season.efficiency() / BTUH;
    }

    private static Check check(String caseName, String quantity, double value, double expected) {
        return Check.exact(NAME, caseName, quantity, UNIT, value, expected, ALLOWED);
    }
}
