package io.heatwright.equipment.rating;

import io.heatwright.equipment.Compressor;

/** How a compressor is driven, as far as a rating procedure asks. */
public enum Staging {
    /** On or off. */
    SINGLE_SPEED("single speed"),
    /** Low, full or off. */
    TWO_SPEED("two speed"),
    /** Any speed between low and full. */
    VARIABLE_SPEED("variable speed");

    private final String words;

    Staging(String words) {
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

    /**
     * Tells the staging of a compressor.
     *
     * @param compressor of a product that has one
     * @return the staging
     * @throws IllegalArgumentException if there is no compressor
     */
    public static Staging of(Compressor compressor) {
        return switch (compressor) {
            case SINGLE_SPEED -> SINGLE_SPEED;
            case TWO_SPEED -> TWO_SPEED;
            case VARIABLE_SPEED -> VARIABLE_SPEED;
            case NONE -> throw new IllegalArgumentException("There is no compressor to rate.");
        };
    }
}
