package io.heatwright.equipment.rating;

/**
 * Factor that a heating season earns for defrost on demand: 1 + 0.03 (1 − (t − 90)/(t_most − 90)), minutes, where t is the
 * time between defrosts in test H2, at least 90, and t_most the longest that the controls allow, at most 720 [AHRI 210/240].
 *
 * @param onDemand false for defrost by the clock, which earns nothing
 * @param interval time between defrosts in the test, s
 * @param longest longest time between defrosts that the controls allow, s
 */
public record DefrostCredit(boolean onDemand, double interval, double longest) {

    private static final double LEAST = 90 * 60.0;
    private static final double MOST = 720 * 60.0;

    /**
     * Returns the credit of defrost by the clock.
     *
     * @return none
     */
    public static DefrostCredit none() {
        return new DefrostCredit(false, LEAST, MOST);
    }

    /** The factor, 1 to 1.03. */
    double factor() {
        double most = Math.min(longest, MOST);
        double test = Math.max(interval, LEAST);
        if (!onDemand || most <= LEAST) {
            return 1;
        }
        return 1 + 0.03 * Math.max(0, 1 - (test - LEAST) / (most - LEAST));
    }
}
