package io.heatwright.home.assembly;

/** Which way heat leaves a room in winter. Air carries it up more easily than down. */
public enum HeatFlow {
    /** Through a ceiling or roof. */
    UPWARD,
    /** Through a wall. */
    HORIZONTAL,
    /** Through a floor. */
    DOWNWARD;

    private static final double WALL_FROM = 60;
    private static final double WALL_UNTIL = 120;

    /**
     * Returns the direction in which a surface loses heat; within 30° of upright it is a wall ([iso6946] 6.8).
     *
     * @param tilt degrees from horizontal facing up: 0 a roof, 90 a wall, 180 a floor
     * @return the direction
     */
    public static HeatFlow outOf(double tilt) {
        return tilt < WALL_FROM ? UPWARD : tilt > WALL_UNTIL ? DOWNWARD : HORIZONTAL;
    }
}
