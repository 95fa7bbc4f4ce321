package io.heatwright.home;

import java.util.List;

/** What matters to the person. */
public enum Priority implements Choosable {
    /** Money over the years. */
    COST("cost", "money", "cheap", "lifetime cost"),
    /** Steady temperatures, few cold hours. */
    COMFORT("comfort", "warmth"),
    /** Little noise, indoors above all. */
    QUIET("quiet", "noise", "silence"),
    /** Low emissions. */
    CARBON("carbon", "climate", "emissions"),
    /** No installer, no new wiring. */
    SIMPLICITY("simplicity", "simple", "diy", "easy");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    Priority(String word, String... synonyms) {
        this.word = word;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }
}
