package io.heatwright.planner.comfort;

/**
 * How warm it has been outdoors of late: an average of daily means in which each day counts for a fixed share of the day after
 * it ([ashrae55] 5.4.2.1, [en16798] equation B.1).
 */
public final class PrevailingMean {

    /** Share that a day counts of the next one; the standards give 0.6 to 0.9 and 0.8. */
    public static final double USUAL_WEIGHT = 0.8;

    private static final int DAYS_THAT_COUNT = 60;

    private PrevailingMean() {}

    /**
     * Averages the last days.
     *
     * @param dailyMeans outdoors, °C, yesterday first, at least one
     * @param weight of a day against the next one, 0 to below 1
     * @return °C
     * @throws IllegalArgumentException without a day, or for another weight
     */
    public static double of(double[] dailyMeans, double weight) {
        if (dailyMeans.length == 0) {
            throw new IllegalArgumentException("A prevailing mean needs the mean temperature of at least one day.");
        }
        check(weight);
        double sum = 0;
        double weights = 0;
        double share = 1;
        for (double mean : dailyMeans) {
            sum += share * mean;
            weights += share;
            share *= weight;
        }
        return sum / weights;
    }

    /**
     * Averages before every day of a year that follows on itself, as a typical year does.
     *
     * @param dailyMeans outdoors, °C, the first day first, at least one
     * @param weight of a day against the next one, 0 to below 1
     * @return °C, for each day of the days before it
     * @throws IllegalArgumentException without a day, or for another weight
     */
    public static double[] everyDay(double[] dailyMeans, double weight) {
        int days = dailyMeans.length;
        if (days == 0) {
            throw new IllegalArgumentException("A prevailing mean needs the mean temperature of at least one day.");
        }
        check(weight);
        var before = new double[DAYS_THAT_COUNT];
        for (var back = 0; back < DAYS_THAT_COUNT; back++) {
            before[back] = dailyMeans[Math.floorMod(-1 - back, days)];
        }
        var result = new double[days];
        result[0] = of(before, weight);
        for (var day = 1; day < days; day++) {
            result[day] = (1 - weight) * dailyMeans[day - 1] + weight * result[day - 1];
        }
        return result;
    }

    private static void check(double weight) {
        if (!(weight >= 0 && weight < 1)) {
            throw new IllegalArgumentException(
                    "The weight of a day (" + weight + ") must lie from 0 to below 1; the standards say 0.8.");
        }
    }
}
