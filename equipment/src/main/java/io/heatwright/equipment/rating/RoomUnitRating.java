package io.heatwright.equipment.rating;

import java.util.List;

/**
 * Combined energy efficiency ratio of room air conditioners [10 CFR 430 F]. Written down from memory and not checked against
 * the text: every result of it says so.
 */
public final class RoomUnitRating {

    /** Hours of cooling in a rating year. */
    public static final double COOLING_HOURS = 750;

    /** Hours of standby in a rating year. */
    public static final double STANDBY_HOURS = 5115;

    private static final double HOT = 95;
    private static final double[] TEMPERATURES = {95, 92, 87, 82};
    private static final double[] WEIGHTS = {0.05, 0.16, 0.31, 0.48};
    private static final double[] CYCLING = {1, 0.971, 0.923, 0.875};
    private static final double CAPACITY_PER_FAHRENHEIT = 0.0099;
    private static final double POWER_PER_FAHRENHEIT = 0.0076;

    private RoomUnitRating() {}

    /**
     * A test of a variable-speed unit: capacity and power at 95, 92, 87 or 82 °F.
     *
     * @param capacity W
     * @param power W
     */
    public record Test(double capacity, double power) {}

    /**
     * Rates a unit at one speed: capacity over the power of 750 h cooling and 5,115 h standby, spread over the 750 h.
     *
     * @param capacity at 95 °F, W
     * @param power at 95 °F, W
     * @param standby W
     * @return W/W; × 3.412 is CEER
     */
    public static double singleSpeed(double capacity, double power, double standby) {
        return capacity / (power + standby * STANDBY_HOURS / COOLING_HOURS);
    }

    /**
     * Rates a variable-speed unit: its rating at 95 °F times its weighted efficiency over that of a single-speed unit which
     * has the same test at 95 °F, gains 0.99 % of capacity and loses 0.76 % of power per °F below, and cycles.
     *
     * @param tests at 95 °F full, 92 °F full, 87 °F intermediate and 82 °F low, in this order
     * @param standby W
     * @return W/W; × 3.412 is CEER
     */
    public static double variableSpeed(List<Test> tests, double standby) {
        var hottest = tests.get(0);
        double own = 0;
        double comparable = 0;
        for (int i = 0; i < TEMPERATURES.length; i++) {
            var test = tests.get(i);
            double below = HOT - TEMPERATURES[i];
            double capacity = hottest.capacity() * (1 + CAPACITY_PER_FAHRENHEIT * below);
            double power = hottest.power() * (1 - POWER_PER_FAHRENHEIT * below);
            own += WEIGHTS[i] * singleSpeed(test.capacity(), test.power(), standby);
            comparable += WEIGHTS[i] * CYCLING[i] * singleSpeed(capacity, power, standby);
        }
        return singleSpeed(hottest.capacity(), hottest.power(), standby) * own / comparable;
    }
}
