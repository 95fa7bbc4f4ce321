package io.heatwright.equipment;

/**
 * A number with its origin. A figure that nobody published is a figure too: it has no value and says so.
 *
 * @param value in the SI unit that the holder names; NaN if not published
 * @param provenance where the number came from
 * @param source document, table or rule; for a figure that is not published, where it was looked for, or empty
 */
public record Figure(double value, Provenance provenance, String source) {

    /** What is printed instead of a number that nobody published. */
    public static final String NOT_PUBLISHED = "not published";

    /** Checks that a number is finite and that its source is named. */
    public Figure {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("A figure must be finite; source: " + source);
        }
        if (!Double.isNaN(value) && source.isBlank()) {
            throw new IllegalArgumentException("The figure " + value + " needs a source.");
        }
    }

    /**
     * A figure that nobody published.
     *
     * @return a figure without value
     */
    public static Figure notPublished() {
        return new Figure(Double.NaN, Provenance.PUBLISHED, "");
    }

    /**
     * A published figure.
     *
     * @param value in SI
     * @param source who stated it and where
     * @return the figure
     */
    public static Figure published(double value, String source) {
        return new Figure(value, Provenance.PUBLISHED, source);
    }

    /**
     * A figure worked out from published ones.
     *
     * @param value in SI
     * @param source the rule and what it was applied to
     * @return the figure
     */
    public static Figure derived(double value, String source) {
        return new Figure(value, Provenance.DERIVED, source);
    }

    /**
     * A figure taken from the product's class.
     *
     * @param value in SI
     * @param source why this number is a fair one for the class
     * @return the figure
     */
    public static Figure assumed(double value, String source) {
        return new Figure(value, Provenance.ASSUMED, source);
    }

    /**
     * Says whether there is a number.
     *
     * @return false if it was not published
     */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /**
     * Says whether there is a number that somebody published.
     *
     * @return false if it is derived, assumed or not published
     */
    public boolean isPublished() {
        return isKnown() && provenance == Provenance.PUBLISHED;
    }

    /**
     * Returns this figure, or another if this one was not published.
     *
     * @param other what to use instead
     * @return a figure
     */
    public Figure orElse(Figure other) {
        return isKnown() ? this : other;
    }

    /**
     * Returns the number, or another if this figure was not published.
     *
     * @param other in the same unit
     * @return a number
     */
    public double valueOr(double other) {
        return isKnown() ? value : other;
    }

    /**
     * Prints the number with its provenance, or that it was not published.
     *
     * @return for example {@code 550.0 (derived)}
     */
    @Override
    public String toString() {
        if (!isKnown()) {
            return NOT_PUBLISHED;
        }
        return switch (provenance) {
            case PUBLISHED -> Double.toString(value);
            case DERIVED -> value + " (derived)";
            case ASSUMED -> value + " (assumed)";
        };
    }
}
