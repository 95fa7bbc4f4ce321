package io.heatwright.planner.terms;

/**
 * A likely value between the values of a tight and a leaky room. Low and high are the ends of what was computed, in the
 * unit of the figure that carries the range.
 *
 * @param low the smaller end
 * @param likely the typical room's value
 * @param high the larger end
 */
public record Range(double low, double likely, double high) {

    /**
     * Spans three runs of the same question.
     *
     * @param tight value in the tight room
     * @param likely value in the typical room
     * @param leaky value in the leaky room
     * @return the range from the smallest to the largest of the three
     */
    public static Range spanning(double tight, double likely, double leaky) {
        return new Range(Math.min(likely, Math.min(tight, leaky)), likely, Math.max(likely, Math.max(tight, leaky)));
    }

    /**
     * Returns a range without width.
     *
     * @param value any
     * @return the value three times
     */
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /**
     * Tells whether the range holds both a gain and a loss.
     *
     * @return true when low is below 0 and high is above 0
     */
    public boolean spansZero() {
        return low < 0 && high > 0;
    }

    /**
     * Multiplies every end.
     *
     * @param factor any
     * @return the scaled range, with its ends in order
     */
    public Range times(double factor) {
        return spanning(low * factor, likely * factor, high * factor);
    }

    /**
     * Widens the range to hold another.
     *
     * @param other what must fit in
     * @return this likely value between the outermost ends
     */
    public Range including(Range other) {
        return new Range(Math.min(low, other.low), likely, Math.max(high, other.high));
    }
}
