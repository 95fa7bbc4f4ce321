package io.heatwright.simulation.series;

/** Why a day of a year is worth a look. */
public enum DayRule {
    /** Lowest mean outdoor temperature. */
    COLDEST("the coldest day"),
    /** Highest mean outdoor temperature. */
    HOTTEST("the hottest day"),
    /** Most defrosts, if there are any. */
    MOST_DEFROSTS("the day with most defrosts"),
    /** Most starts, if there are any. */
    MOST_STARTS("the day with most starts"),
    /** Longest time in which the room stayed too far below its heating setpoint, if it ever did. */
    LONGEST_BELOW("the day with the longest time below the setpoint"),
    /** Highest electric power of a step. */
    HIGHEST_POWER("the day with the highest power");

    private final String words;

    DayRule(String words) {
        this.words = words;
    }

    /**
     * Returns the rule in words.
     *
     * @return lower-case English
     */
    public String words() {
        return words;
    }
}
