package io.heatwright.planner.noise;

import io.heatwright.climate.Elementary;
import io.heatwright.home.quantity.Figures;

/**
 * The level of a unit between its slowest and its fastest published one. Between the two it runs straight in the logarithm of
 * the speed, so that both published figures are met. From a single figure it changes by 50 log₁₀ of the ratio of speeds: the
 * fan laws, from memory; no maker publishes it.
 *
 * @param quiet figure at the slowest speed
 * @param loud figure at the fastest speed; the same as quiet if only one is published, which then stands for the fastest
 * @param slowest speed at the quiet figure, as a share of the fastest, above 0 to 1
 */
public record FanSound(StatedLevel quiet, StatedLevel loud, double slowest) {

    private static final double FAN_LAW = 50;

    /**
     * Checks the speed.
     *
     * @throws IllegalArgumentException unless the slowest speed lies above 0 and up to 1
     */
    public FanSound {
        if (!(slowest > 0 && slowest <= 1)) {
            throw new IllegalArgumentException(
                    "The slowest speed (" + slowest + ") must be a share of the fastest, above 0 and at most 1.");
        }
    }

    /**
     * Tells how the level of a speed was come by, and what was published.
     *
     * @return a phrase for a person to read
     */
    public String method() {
        var between = quiet.equals(loud)
                ? "one published level, 50 log10 of the speed's ratio below it (fan laws, from memory)"
                : "between the published levels, straight in the logarithm of the speed";
        return between + "; the loudest is " + kind(loud);
    }

    /**
     * Returns by how much a unit is quieter than at its fastest.
     *
     * @param share of the fastest speed, above 0; below the slowest it counts as that
     * @return dB, 0 or less for a quiet figure below the loud one
     */
    public double below(double share) {
        double speed = Math.max(slowest, Math.min(1, share));
        if (quiet.equals(loud)) {
            return FAN_LAW * Elementary.log10(speed);
        }
        double span = power(loud) - power(quiet);
        return slowest == 1 ? 0 : -span * Elementary.log(speed) / Elementary.log(slowest);
    }

    private static double power(StatedLevel stated) {
        return Propagation.power(stated, Directivity.SURFACE).low();
    }

    private static String kind(StatedLevel stated) {
        if (stated instanceof StatedLevel.Power) {
            return "a sound power level";
        }
        return stated instanceof StatedLevel.Pressure pressure
                ? "a sound pressure level at " + Figures.two(pressure.distance()) + " m"
                : "of a kind that was not stated, so it is taken both as power and as pressure at 1 m";
    }
}
