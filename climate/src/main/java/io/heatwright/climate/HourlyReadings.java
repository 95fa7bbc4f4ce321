package io.heatwright.climate;

/**
 * Readings between the hours. Temperature, humidity, pressure, longwave radiation and wind speed are readings at the end
 * of each hour and run straight in between; the reading before the first is the last, so a year or a design day joins in
 * a circle. Solar radiation is a mean and stays constant within its hour; so does the direction of the wind, which has no
 * mean between 350° and 10°.
 */
public final class HourlyReadings {

    private HourlyReadings() {}

    /**
     * Returns the reading at a moment within an hour.
     *
     * @param series readings at the ends of the hours
     * @param hour entry, from 0
     * @param part how much of the hour has passed, 0 to 1
     * @return the reading, in the unit of the series
     */
    public static double within(double[] series, int hour, double part) {
        double end = series[hour];
        double start = series[hour == 0 ? series.length - 1 : hour - 1];
        return end - (1 - part) * (end - start);
    }

    /**
     * Returns the readings at the end of every step.
     *
     * @param series readings at the ends of the hours
     * @param stepsPerHour steps that make an hour, 1 or more
     * @return one reading per step
     */
    public static double[] atStepEnds(double[] series, int stepsPerHour) {
        return sample(series, stepsPerHour, 1);
    }

    /**
     * Returns the mean over every step, which is the reading in its middle.
     *
     * @param series readings at the ends of the hours
     * @param stepsPerHour steps that make an hour, 1 or more
     * @return one reading per step
     */
    public static double[] overSteps(double[] series, int stepsPerHour) {
        return sample(series, stepsPerHour, 0.5);
    }

    private static double[] sample(double[] series, int stepsPerHour, double offset) {
        double[] steps = new double[series.length * stepsPerHour];
        for (int hour = 0; hour < series.length; hour++) {
            for (int k = 0; k < stepsPerHour; k++) {
                steps[hour * stepsPerHour + k] = within(series, hour, (k + offset) / stepsPerHour);
            }
        }
        return steps;
    }
}
