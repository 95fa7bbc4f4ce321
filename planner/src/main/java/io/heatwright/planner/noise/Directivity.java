package io.heatwright.planner.noise;

/** Into how much of space a source sends: each surface beside it doubles the factor. */
public enum Directivity {
    /** Hanging free. */
    FREE(1),
    /** On the ground or flat on a wall. */
    SURFACE(2),
    /** On the ground before a wall, or where wall and ceiling meet. */
    EDGE(4),
    /** In a corner. */
    CORNER(8);

    private final double factor;

    Directivity(double factor) {
        this.factor = factor;
    }

    /**
     * Returns the factor Q.
     *
     * @return dimensionless
     */
    public double factor() {
        return factor;
    }
}
