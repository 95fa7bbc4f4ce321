package io.heatwright.home.keys;

import io.heatwright.home.Level;

/**
 * What is taken for a key that is left out or unknown. The three values are written as a person would write them and read
 * by the same grammar; if the value follows from other keys, they say in words from which.
 *
 * @param low the plausible value with the least heating load
 * @param likely the likeliest value
 * @param high the plausible value with the greatest heating load
 * @param source key into REFERENCES.md, {@code judgement} or {@code memory}
 * @param findOut how to find out, one sentence
 */
public record Guess(String low, String likely, String high, String source, String findOut) {

    /**
     * Returns the value at one level.
     *
     * @param level which
     * @return as written
     */
    public String at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }
}
