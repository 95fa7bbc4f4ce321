package io.heatwright.equipment.rating;

/**
 * What a variable-speed unit gives at full speed where the load exceeds it. The standard's two equations for it are told
 * apart by the outdoor temperature; one published program joins the conditions by "or" where only "and" makes sense.
 */
public enum LowTemperatureBranch {
    /**
     * From 5 to 17 °F the line through H4 and H3; below 5 °F from H4 on by the slope of H3 and H1; above 17 °F what the full
     * speed's own line gives. This is what the standard means.
     */
    BY_TEMPERATURE("as the standard means it: 5 °F to 17 °F, and below 5 °F"),
    /** The line through H4 and H3 at every temperature: the reading of resdx, for comparison with its figures only. */
    EVERYWHERE("as resdx reads it: the line through H4 and H3 everywhere");

    private final String words;

    LowTemperatureBranch(String words) {
        this.words = words;
    }

    /**
     * Returns what the reading means.
     *
     * @return a phrase
     */
    public String words() {
        return words;
    }
}
