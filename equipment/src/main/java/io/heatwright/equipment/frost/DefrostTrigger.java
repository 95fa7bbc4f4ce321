package io.heatwright.equipment.frost;

/** What starts a defrost. */
public enum DefrostTrigger {
    /** Enough frost. */
    ON_DEMAND,
    /** Enough running time with a coil below freezing, whatever frost there is. */
    TIMED
}
