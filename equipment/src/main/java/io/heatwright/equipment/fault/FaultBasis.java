package io.heatwright.equipment.fault;

/** What an effect rests on. */
public enum FaultBasis {
    /** A regression that was published for a fault, used as it is. */
    PUBLISHED_REGRESSION("published regression"),
    /** The refrigerant cycle with changed parts. */
    DERIVED_FROM_CYCLE("derived from the cycle"),
    /** Follows from what the fault is. */
    ASSUMED("assumed");

    private final String words;

    FaultBasis(String words) {
        this.words = words;
    }

    /**
     * Returns the plain words.
     *
     * @return lower-case English
     */
    public String words() {
        return words;
    }
}
