package io.heatwright.refrigerant;

/** Where a state lies. Critical temperature and pressure are those that the paper states. */
public enum Phase {
    /** Below the critical temperature, below the dew pressure. */
    GAS("gas"),
    /** Below the critical temperature and pressure, above the bubble pressure. */
    LIQUID("liquid"),
    /** On or between the bubble and the dew line. */
    TWO_PHASE("twophase"),
    /** Above the critical temperature, below the critical pressure. */
    SUPERCRITICAL_GAS("supercritical_gas"),
    /** Below the critical temperature, above the critical pressure. */
    SUPERCRITICAL_LIQUID("supercritical_liquid"),
    /** Above the critical temperature and pressure. */
    SUPERCRITICAL("supercritical");

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /**
     * Returns the word for tables and JSON.
     *
     * @return lower case, words joined by an underscore
     */
    public String key() {
        return key;
    }
}
