package io.heatwright.home;

/** How much a finding matters. */
public enum Severity {
    /** Nothing can be planned until this is mended. */
    ERROR("error"),
    /** The plan goes on, but what was written is likely not what was meant. */
    WARNING("warning"),
    /** Worth knowing; nothing need be mended. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /**
     * Returns the word that is printed.
     *
     * @return lower-case English word
     */
    public String word() {
        return word;
    }
}
