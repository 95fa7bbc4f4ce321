package io.heatwright.equipment.curve;

import io.heatwright.climate.Elementary;

/**
 * What stopping and starting costs. Long steps use the linear part load factor of the rating procedure (AHRI 210/240);
 * short steps let output rise after each start as a first-order lag. Both say the same: with the thermostat's cycling
 * law the lag τ loses {@code Cd = 4 τ N (1 − exp(−1/(4 τ N)))} at low load [henderson1996], N being the greatest rate of
 * cycling, here three an hour. Never apply both.
 */
public final class Cycling {

    /** Greatest rate of cycling, at half load, 1/h [henderson1996]. */
    public static final double GREATEST_CYCLES_PER_HOUR = 3;

    private static final double NEGLIGIBLE = 12;

    private Cycling() {}

    /**
     * Returns the part load factor {@code 1 − Cd (1 − PLR)}.
     *
     * @param degradation Cd, 0 to 1
     * @param partLoadRatio 0 to 1
     * @return efficiency against steady running, 0 to 1
     */
    public static double partLoadFactor(double degradation, double partLoadRatio) {
        return 1 - degradation * (1 - partLoadRatio);
    }

    /**
     * Returns the lag that costs as much as a degradation coefficient; the exponential of the relation, under 2 % for
     * Cd up to 0.25, is left out.
     *
     * @param degradation Cd, 0 to 1
     * @return s
     */
    public static double lag(double degradation) {
        return degradation * 3600 / (4 * GREATEST_CYCLES_PER_HOUR);
    }

    /**
     * Returns the average output of a step over the steady output.
     *
     * @param lag s; 0 for none
     * @param runningTime how long the machine has run when the step begins, s
     * @param stepLength s
     * @return 0 to 1
     */
    public static double startUpShare(double lag, double runningTime, double stepLength) {
        if (runningTime >= NEGLIGIBLE * lag) {
            return 1;
        }
        double before = Elementary.exp(-runningTime / lag);
        return 1 - lag / stepLength * before * (1 - Elementary.exp(-stepLength / lag));
    }
}
