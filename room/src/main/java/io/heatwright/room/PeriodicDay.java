package io.heatwright.room;

import java.util.Arrays;

/**
 * A design day that follows itself until the room no longer remembers how it started: the basis of design loads.
 *
 * @param heating ideal load in each step of the last day, W, 0 or more
 * @param cooling ideal sensible load in each step of the last day, W, 0 or more
 * @param airTemperature in each step of the last day, °C
 * @param days that were run
 * @param converged whether the last day repeats the one before within 0.01 K and 0.1 % of the largest load
 */
public record PeriodicDay(double[] heating, double[] cooling, double[] airTemperature, int days, boolean converged) {

    private static final int MOST_DAYS = 2000;
    private static final double TEMPERATURE_TOLERANCE = 0.01;
    private static final double LOAD_TOLERANCE = 0.001;
    private static final double LEAST_LOAD = 1;
    /** A day may differ little from the one before and yet be far from the last, so the last must hold for longer. */
    private static final int DAYS_APART = 10;

    /**
     * Repeats a day.
     *
     * @param drivers the room in the weather of one day, or of a few that follow one another
     * @param control when the ideal system acts
     * @return the last day
     */
    public static PeriodicDay run(RoomDrivers drivers, IdealYear.Control control) {
        int steps = drivers.steps();
        var model = new RoomModel(drivers);
        var load = new double[steps];
        var temperature = new double[steps];
        var earlierLoad = new double[steps];
        var earlierTemperature = new double[steps];
        for (int day = 1; day <= MOST_DAYS; day++) {
            for (int step = 0; step < steps; step++) {
                load[step] = control.advance(drivers, model, step);
                temperature[step] = model.airTemperature();
            }
            if (day % DAYS_APART == 0) {
                if (day > DAYS_APART
                        && largestDifference(temperature, earlierTemperature) < TEMPERATURE_TOLERANCE
                        && largestDifference(load, earlierLoad)
                                < LOAD_TOLERANCE * Math.max(LEAST_LOAD, largest(load))) {
                    return of(load, temperature, day, true);
                }
                System.arraycopy(load, 0, earlierLoad, 0, steps);
                System.arraycopy(temperature, 0, earlierTemperature, 0, steps);
            }
        }
        return of(load, temperature, MOST_DAYS, false);
    }

    private static PeriodicDay of(double[] load, double[] temperature, int days, boolean converged) {
        return new PeriodicDay(
                Arrays.stream(load).map(heat -> Math.max(0, heat)).toArray(),
                Arrays.stream(load).map(heat -> Math.max(0, -heat)).toArray(),
                temperature,
                days,
                converged);
    }

    private static double largestDifference(double[] a, double[] b) {
        var largest = 0.0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    /**
     * Returns the largest heating load of a step.
     *
     * @return W
     */
    public double peakHeating() {
        return largest(heating);
    }

    /**
     * Returns the largest sensible cooling load of a step.
     *
     * @return W
     */
    public double peakCooling() {
        return largest(cooling);
    }
}
