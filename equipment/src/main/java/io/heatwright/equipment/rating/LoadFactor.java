package io.heatwright.equipment.rating;

/** Which factor sizes the heating load of the 2023 edition. */
public enum LoadFactor {
    /** C for single and two speeds, the smaller C_vs for variable speed. This is the standard's rule. */
    BY_STAGING("C_vs for variable speed, C for others"),
    /** C for every unit, so that variable and fixed speeds are compared under the same load. */
    SAME_FOR_ALL("C for every unit");

    private final String words;

    LoadFactor(String words) {
        this.words = words;
    }

    /**
     * Returns what the choice means.
     *
     * @return a phrase
     */
    public String words() {
        return words;
    }
}
