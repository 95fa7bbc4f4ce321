package io.heatwright.circuit;

/**
 * When the wiring was probably put in: the years the home may have been built or rewired.
 *
 * @param firstYear the earliest year, calendar year
 * @param lastYear the latest year, calendar year, not before the first
 */
public record Era(int firstYear, int lastYear) {

    /** Nothing is known. */
    public static final Era UNKNOWN = new Era(0, 9999);

    /** Checks the order. */
    public Era {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "The years " + firstYear + " to " + lastYear + " are in the wrong order; swap them.");
        }
    }

    /**
     * A home built in one known year.
     *
     * @param year calendar year
     * @return the era
     */
    public static Era of(int year) {
        return new Era(year, year);
    }

    /**
     * Says whether anything is known.
     *
     * @return false for {@link #UNKNOWN}
     */
    public boolean known() {
        return !equals(UNKNOWN);
    }

    /**
     * Says whether the era may share a year with a span.
     *
     * @param from first year of the span
     * @param to last year of the span
     * @return true if it may
     */
    public boolean touches(int from, int to) {
        return firstYear <= to && lastYear >= from;
    }
}
