package io.heatwright.equipment;

/** Whether a product can be bought. */
public enum Status {
    /** Known to be sold, by a source from 2025 or later. */
    SOLD,
    /** A source says that production has stopped. */
    DISCONTINUED,
    /** No source from 2025 or later says either. */
    UNKNOWN
}
