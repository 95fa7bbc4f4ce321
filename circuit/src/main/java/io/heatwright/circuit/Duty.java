package io.heatwright.circuit;

/** How long a load draws its full current at a stretch. */
public enum Duty {
    /** Three hours or more at a stretch (NEC Article 100, continuous load). */
    CONTINUOUS,
    /** Less than three hours at a stretch. */
    INTERMITTENT,
    /** Not said; counted as continuous. */
    UNKNOWN;

    /**
     * Says whether the rules for long-running loads count this one.
     *
     * @return true unless the load is known to be intermittent
     */
    public boolean countsAsContinuous() {
        return this != INTERMITTENT;
    }
}
