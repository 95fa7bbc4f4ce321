package io.heatwright.planner.comfort;

/** How fast air passes a body. */
public final class AirSpeed {

    /** Of still air, m/s: the least that a vote is computed with [ashrae55]. */
    public static final double STILL = 0.1;

    private static final double PER_ACTIVITY = 0.3;

    private AirSpeed() {}

    /**
     * Returns the speed relative to a body that moves by itself [ashrae55 normative appendix B], [iso7730 annex C].
     *
     * @param airSpeed in the room, m/s, 0 or more
     * @param activity met, above 0
     * @return m/s, more than in the room from 1 met on
     */
    public static double relative(double airSpeed, double activity) {
        return activity > 1 ? airSpeed + PER_ACTIVITY * (activity - 1) : airSpeed;
    }
}
