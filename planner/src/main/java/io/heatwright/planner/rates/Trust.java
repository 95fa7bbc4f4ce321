package io.heatwright.planner.rates;

/** How far a figure can be trusted; shown beside it. */
public enum Trust {
    /** Checked against the body that publishes it. */
    VERIFIED,
    /** Computed here from verified figures. */
    DERIVED,
    /** Taken from a page that quotes a publisher we did not reach. */
    SECONDARY,
    /** No source at hand: an assumption, to be shown as one. */
    ASSUMED
}
