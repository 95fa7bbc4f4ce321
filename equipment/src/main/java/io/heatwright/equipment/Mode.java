package io.heatwright.equipment;

/** What a system is asked to do. */
public enum Mode {
    /** Warm the room. */
    HEAT,
    /** Cool the room. */
    COOL,
    /** Nothing; it waits. */
    OFF
}
