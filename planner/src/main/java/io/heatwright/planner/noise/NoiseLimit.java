package io.heatwright.planner.noise;

/** Levels that publications ask not to exceed. */
public enum NoiseLimit {
    /** In a bedroom at night, average over 8 h. */
    BEDROOM_NIGHT(30, "WHO Guidelines for Community Noise 1999, table 4.1"),
    /** In a living room by day, average over 16 h. */
    LIVING_ROOM(35, "WHO Guidelines for Community Noise 1999, table 4.1"),
    /** Outside an open bedroom window at night, average over 8 h. */
    OUTSIDE_BEDROOM_NIGHT(45, "WHO Guidelines for Community Noise 1999, table 4.1"),
    /** Outdoors by day before people are moderately annoyed, average over 16 h. */
    OUTDOORS_DAY(50, "WHO Guidelines for Community Noise 1999, table 4.1"),
    /** At a neighbour's window, the British planning rule; a yardstick only in the United States. */
    NEIGHBOUR_WINDOW(37, "MCS 020 through the OpenHeatLoss calculator; 42 in older issues");

    private final double level;
    private final String source;

    NoiseLimit(double level, String source) {
        this.level = level;
        this.source = source;
    }

    /**
     * Returns the limit.
     *
     * @return dB(A)
     */
    public double level() {
        return level;
    }

    /**
     * Returns who asks for it.
     *
     * @return the source, for a person to read
     */
    public String source() {
        return source;
    }
}
