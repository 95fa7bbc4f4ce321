package io.heatwright.equipment.rating;

import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.curve.CutlerCurves;
import io.heatwright.equipment.frost.DefrostDerating;
import java.util.List;
import java.util.stream.Stream;

/**
 * Test points of a single-speed unit of which only a label is known, by the model of [resdx]: capacity at 82 °F by the curve
 * of [cutler2013], input at 17 °F likewise, capacity at 17 °F a share of that at 47 °F, frost at 35 °F by [resnet301] on what
 * the coil gives without the fan's heat. For a packaged terminal unit the curves give all of it, which expresses its EER and
 * COP as the seasonal ratings of a split. Points made from a rating lead back to it; they do not test it.
 */
public final class LabelModel {

    /** Cd that [resdx] takes for single-speed units. */
    public static final double DEGRADATION = 0.08;

    /** Capacity at 17 °F over that at 47 °F: AHRI directory units believed to be single-speed, 2024, through resdx. */
    public static final double CAPACITY_17_OVER_47 = 0.626;

    /** Outdoor temperature at and below which resdx lets a single-speed compressor rest, °C. */
    public static final double COMPRESSOR_OFF = TestName.celsius(5);

    private static final String SOURCE = "made from the label by the single-speed model of resdx";
    private static final String TERMINAL =
            "made from EER and COP by the single-speed curves of Cutler 2013, as resdx does";
    private static final double INDOOR_WET_BULB = TestName.celsius(67);
    private static final double INDOOR = TestName.celsius(70);
    private static final double BTU_PER_WH = 3600 / 1055.05585262;
    private static final double WATTS_PER_TON = 12_000 / BTU_PER_WH;

    /** 400 cfm a ton and 0.414 W/cfm at full cooling flow, a 30 % weaker dependence of W/cfm on flow [resdx]. */
    private static final double FAN_POWER = 400 * 0.414;

    private static final double FAN_SLOPE = 0.3;

    private static final double[] HEATING_RATINGS = {5.0, 6.5, 8.0, 9.5, 11.0};
    private static final double[] CAPACITY_RATIOS = {0.5, 8 / 15.0, 0.6, 11 / 15.0, 1.0};

    /** COP at 47 °F by capacity ratio 17/47 °F (rows) and HSPF2 (columns), rounded to six decimals [resdx]. */
    private static final double[][] EFFICIENCIES = {
        {1.970753, 2.854011, 3.964537, 5.402993, 7.339799},
        {1.962987, 2.812713, 3.855917, 5.167169, 6.865011},
        {1.947694, 2.736885, 3.665040, 4.772405, 6.116430},
        {1.919626, 2.610876, 3.369133, 4.204639, 5.129829},
        {1.914211, 2.532176, 3.172233, 3.835589, 4.523541}
    };

    private LabelModel() {}

    /**
     * Makes the test points of a single-speed split or central unit.
     *
     * @param cooling capacity at 95 °F, W
     * @param seasonal SEER2, Btu/(W·h)
     * @param steady EER2, Btu/(W·h)
     * @param degradation Cd in cooling with which SEER2 was rated
     * @param heating capacity at 47 °F, W
     * @param efficiency COP at 47 °F
     * @param capacityRatio capacity at 17 °F over that at 47 °F
     * @return tests A, B, H1, H2 and H3
     */
    public static TestPoints singleSpeed(
            double cooling,
            double seasonal,
            double steady,
            double degradation,
            double heating,
            double efficiency,
            double capacityRatio) {
        double mild = cooling * mildCapacity();
        double mildEfficiency = seasonal / BTU_PER_WH / (1 - 0.5 * degradation);
        return new TestPoints(concat(
                List.of(
                        point(TestName.A_FULL, cooling, cooling / (steady / BTU_PER_WH), SOURCE),
                        point(TestName.B_FULL, mild, mild / mildEfficiency, SOURCE)),
                heating(cooling, heating, efficiency, capacityRatio, SOURCE)));
    }

    /**
     * Makes the test points that a packaged terminal heat pump's two ratings stand for.
     *
     * @param cooling capacity at 95 °F, W
     * @param steady EER, Btu/(W·h)
     * @param heating capacity at 47 °F, W
     * @param efficiency COP at 47 °F
     * @return tests A, B, H1, H2 and H3
     */
    public static TestPoints packagedTerminal(double cooling, double steady, double heating, double efficiency) {
        double mild = cooling * mildCapacity();
        double power = cooling / (steady / BTU_PER_WH);
        double mildInput = CutlerCurves.COOLING_INPUT_RATIO.at(INDOOR_WET_BULB, TestName.B_FULL.outdoorTemperature());
        double ratio = CutlerCurves.HEATING_CAPACITY.at(INDOOR, TestName.H3_FULL.outdoorTemperature());
        return new TestPoints(concat(
                List.of(
                        point(TestName.A_FULL, cooling, power, TERMINAL),
                        point(TestName.B_FULL, mild, power * mildCapacity() * mildInput, TERMINAL)),
                heating(cooling, heating, efficiency, ratio, TERMINAL)));
    }

    /**
     * Returns the COP at 47 °F that goes with a heating rating, by [resdx]'s table, linear between its entries.
     *
     * @param seasonal HSPF2, Btu/(W·h), 5 to 11
     * @param capacityRatio capacity at 17 °F over that at 47 °F, 0.5 to 1
     * @return COP; NaN outside the table
     */
    public static double efficiencyAt47(double seasonal, double capacityRatio) {
        boolean outside = !(seasonal >= 5 && seasonal <= 11 && capacityRatio >= 0.5 && capacityRatio <= 1);
        if (outside) {
            return Double.NaN;
        }
        int row = below(CAPACITY_RATIOS, capacityRatio);
        int column = below(HEATING_RATINGS, seasonal);
        double down = share(CAPACITY_RATIOS, row, capacityRatio);
        double along = share(HEATING_RATINGS, column, seasonal);
        double upper = between(EFFICIENCIES[row], column, along);
        double lower = between(EFFICIENCIES[row + 1], column, along);
        return upper + (lower - upper) * down;
    }

    private static List<TestPoint> heating(
            double cooling, double heating, double efficiency, double capacityRatio, String source) {
        double power = heating / efficiency;
        double cold = TestName.H3_FULL.outdoorTemperature();
        double input = CutlerCurves.HEATING_INPUT_RATIO.at(INDOOR, cold);
        var mild = point(TestName.H1_FULL, heating, power, source);
        var freezing = point(TestName.H3_FULL, heating * capacityRatio, power * capacityRatio * input, source);
        var line = SpeedLine.through(freezing, mild);
        double t = TestName.H2_FULL.outdoorTemperature();
        double fan = fanPower(cooling, heating);
        return List.of(
                mild,
                point(
                        TestName.H2_FULL,
                        (line.capacityAt(t) - fan) * DefrostDerating.onCapacity(t) + fan,
                        (line.powerAt(t) - fan) * DefrostDerating.onPower(t) + fan,
                        source),
                freezing);
    }

    private static double fanPower(double cooling, double heating) {
        double flow = heating / cooling;
        return heating / WATTS_PER_TON * FAN_POWER * (1 + FAN_SLOPE * (flow - 1));
    }

    private static double mildCapacity() {
        return CutlerCurves.COOLING_CAPACITY.at(INDOOR_WET_BULB, TestName.B_FULL.outdoorTemperature());
    }

    private static TestPoint point(TestName name, double capacity, double power, String source) {
        return new TestPoint(name, capacity, power, Provenance.DERIVED, source);
    }

    private static List<TestPoint> concat(List<TestPoint> cooling, List<TestPoint> heating) {
        return Stream.concat(cooling.stream(), heating.stream()).toList();
    }

    private static int below(double[] steps, double value) {
        int i = 0;
        while (i < steps.length - 2 && steps[i + 1] <= value) {
            i++;
        }
        return i;
    }

    private static double share(double[] steps, int i, double value) {
        return (value - steps[i]) / (steps[i + 1] - steps[i]);
    }

    private static double between(double[] row, int i, double share) {
        return row[i] + (row[i + 1] - row[i]) * share;
    }
}
