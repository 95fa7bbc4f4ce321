package io.heatwright.climate;

/** Extremes that are reached once in so many years, by Gumbel's distribution [ashrae2017] chapter 14, equations 1 and 2. */
public final class ReturnPeriod {

    private static final double EULER = 0.5772156649015329;

    private ReturnPeriod() {}

    /**
     * Returns the lowest temperature of a number of years.
     *
     * @param mean mean of the yearly lowest temperatures, °C
     * @param deviation their standard deviation, K
     * @param years return period, above 1
     * @return °C
     */
    public static double minimum(double mean, double deviation, double years) {
        return mean - factor(years) * deviation;
    }

    /**
     * Returns the highest temperature of a number of years.
     *
     * @param mean mean of the yearly highest temperatures, °C
     * @param deviation their standard deviation, K
     * @param years return period, above 1
     * @return °C
     */
    public static double maximum(double mean, double deviation, double years) {
        return mean + factor(years) * deviation;
    }

    private static double factor(double years) {
        double reduced = Elementary.log(Elementary.log(years / (years - 1)));
        return -Elementary.sqrt(6) / Math.PI * (EULER + reduced);
    }
}
