package io.heatwright.home;

/**
 * A default that was filled in because nobody said better.
 *
 * @param path names from the top of the file to the key that would settle it
 * @param what is assumed, a short phrase that begins in lower case, such as {@code insulation of the outside walls}
 * @param low the plausible value with the least heating load, in words with its unit
 * @param likely the likeliest value
 * @param high the plausible value with the greatest heating load
 * @param source key into REFERENCES.md, or {@code judgement} for our own rule, or {@code memory} for a figure that has
 *     not been checked against a source
 * @param findOut how to find out, one sentence
 * @param matters whether low and high differ, so that settling it may move the answer
 */
public record Assumption(
        String path,
        String what,
        String low,
        String likely,
        String high,
        String source,
        String findOut,
        boolean matters) {

    /**
     * Returns the same assumption under another name.
     *
     * @param name what is assumed, as printed to people
     * @return a copy
     */
    public Assumption named(String name) {
        return new Assumption(path, name, low, likely, high, source, findOut, matters);
    }

    /**
     * Returns the words of one level.
     *
     * @param level which
     * @return the value assumed at that level
     */
    public String at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }
}
