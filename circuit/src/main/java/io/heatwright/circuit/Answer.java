package io.heatwright.circuit;

/** What a person says to a yes-or-no question. An unknown is kept, because it becomes a check to do. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not sure. */
    UNKNOWN
}
