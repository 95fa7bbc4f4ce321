package io.heatwright.circuit;

/**
 * Where the part with refrigerant hangs or stands in the room. It sets the height from which a leak would fall
 * (IEC 60335-2-40:2018, Annex GG, as quoted in makers' manuals) and which checks apply.
 */
public enum Mounting {
    /** In a window. */
    WINDOW(1.0),
    /** In a sleeve through the wall, low on the wall. */
    THROUGH_WALL(0.6),
    /** High on a wall. */
    WALL(1.8),
    /** On the floor and fixed. */
    FLOOR(0.6),
    /** On the floor and moved about; sealed in the factory. */
    PORTABLE(0.6),
    /** In or under the ceiling. */
    CEILING(2.2),
    /** No refrigerant in the room: a heater, or a unit that sends water or air. */
    ELSEWHERE(Double.NaN);

    private final double releaseHeight;

    Mounting(double releaseHeight) {
        this.releaseHeight = releaseHeight;
    }

    /**
     * Returns the height of a leak above the floor.
     *
     * @return m, at least 0.6; NaN for {@link #ELSEWHERE}
     */
    public double releaseHeight() {
        return releaseHeight;
    }
}
