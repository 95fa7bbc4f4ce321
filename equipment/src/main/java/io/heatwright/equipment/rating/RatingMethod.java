package io.heatwright.equipment.rating;

import io.heatwright.equipment.Kind;
import java.util.Optional;

/** Which procedure rates a kind of product. */
public enum RatingMethod {
    /** Central units and splits: seasons by temperature bins. */
    SPLIT_OR_CENTRAL("split or central", "AHRI 210/240", true),
    /** Packaged terminal heat pumps: EER and COP, no season. */
    PACKAGED_TERMINAL("packaged terminal", "AHRI 310/380", false),
    /** Window and through-wall units: CEER. */
    ROOM_UNIT("room unit", "10 CFR 430 appendix F", false),
    /** Portable units: SACC and CEER. */
    PORTABLE("portable", "10 CFR 430 appendix CC", false);

    private final String words;
    private final String standard;
    private final boolean compared;

    RatingMethod(String words, String standard, boolean compared) {
        this.words = words;
        this.standard = standard;
        this.compared = compared;
    }

    /**
     * Returns what it rates.
     *
     * @return lower-case English
     */
    public String words() {
        return words;
    }

    /**
     * Returns the procedure's name.
     *
     * @return a standard or appendix
     */
    public String standard() {
        return standard;
    }

    /**
     * Tells whether our equations were held to anything but memory. None was held to its standard's own text.
     *
     * @return true if another program's figures agree to four digits
     */
    public boolean isCompared() {
        return compared;
    }

    /**
     * Returns how far the equations were checked.
     *
     * @return a sentence without its full stop
     */
    public String verification() {
        return compared
                ? "the rule of " + standard
                        + " agrees with another program's figures to four digits; it was not checked against the"
                        + " standard's text"
                : "the rule of " + standard + " is from memory, not checked against its text";
    }

    /**
     * Finds the procedure for a kind.
     *
     * @param kind of product
     * @return nothing for what has no compressor
     */
    public static Optional<RatingMethod> of(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE, CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER -> Optional.of(SPLIT_OR_CENTRAL);
            case PACKAGED_TERMINAL_HEAT_PUMP -> Optional.of(PACKAGED_TERMINAL);
            case WINDOW_HEAT_PUMP, THROUGH_WALL_HEAT_PUMP, WINDOW_AIR_CONDITIONER -> Optional.of(ROOM_UNIT);
            case PORTABLE_HEAT_PUMP, PORTABLE_AIR_CONDITIONER -> Optional.of(PORTABLE);
            case SPACE_HEATER, BASEBOARD, GAS_FURNACE -> Optional.empty();
        };
    }
}
