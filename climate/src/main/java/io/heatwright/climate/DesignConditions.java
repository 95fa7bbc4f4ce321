package io.heatwright.climate;

/**
 * Design conditions of a station or county. A figure that its source does not give is NaN.
 *
 * @param heating996 dry bulb exceeded 99.6 % of the hours, °C
 * @param heating99 dry bulb exceeded 99 % of the hours, °C
 * @param cooling04 dry bulb exceeded 0.4 % of the hours, °C
 * @param cooling04WetBulb mean coincident wet bulb of {@code cooling04}, °C
 * @param cooling1 dry bulb exceeded 1 % of the hours, °C
 * @param cooling1WetBulb mean coincident wet bulb of {@code cooling1}, °C
 * @param cooling2 dry bulb exceeded 2 % of the hours, °C
 * @param cooling2WetBulb mean coincident wet bulb of {@code cooling2}, °C
 * @param dailyRange mean daily dry-bulb range of the hottest month, K
 * @param coldestMonth 1 to 12, 0 when unknown
 * @param hottestMonth 1 to 12, 0 when unknown
 * @param annualMinimum mean of the yearly lowest dry bulbs, °C
 * @param tenYearMinimum lowest dry bulb with a return period of ten years, °C
 * @param tenYearMaximum highest dry bulb with a return period of ten years, °C
 */
public record DesignConditions(
        double heating996,
        double heating99,
        double cooling04,
        double cooling04WetBulb,
        double cooling1,
        double cooling1WetBulb,
        double cooling2,
        double cooling2WetBulb,
        double dailyRange,
        int coldestMonth,
        int hottestMonth,
        double annualMinimum,
        double tenYearMinimum,
        double tenYearMaximum) {

    /** No source: every figure unknown. */
    public static final DesignConditions UNKNOWN = new DesignConditions(
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            0,
            0,
            Double.NaN,
            Double.NaN,
            Double.NaN);
}
