package io.heatwright.planner.noise;

/**
 * A sound level known to lie between two ends.
 *
 * @param low dB(A)
 * @param high dB(A), at least low
 */
public record Levels(double low, double high) {

    /** A level that nobody published. */
    public static final Levels UNKNOWN = new Levels(Double.NaN, Double.NaN);

    /**
     * A level without width.
     *
     * @param level dB(A)
     * @return the level twice
     */
    public static Levels exactly(double level) {
        return new Levels(level, level);
    }

    /**
     * Shifts both ends.
     *
     * @param decibels dB
     * @return the shifted levels
     */
    public Levels plus(double decibels) {
        return new Levels(low + decibels, high + decibels);
    }

    /**
     * Holds these and others.
     *
     * @param other what must fit in
     * @return from the lower low to the higher high
     */
    public Levels including(Levels other) {
        return new Levels(Math.min(low, other.low), Math.max(high, other.high));
    }
}
