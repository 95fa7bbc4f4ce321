package io.heatwright.equipment;

/** How far a data sheet is believed when it becomes a running machine. */
public enum Trust {
    /** Heat from the compressor only where somebody published a capacity: what verdicts use. */
    PROVEN,
    /** Also derived points, and half a step beyond the coldest: what is likely, for energy and money. */
    EXPECTED
}
