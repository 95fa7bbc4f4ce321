package io.heatwright.home;

import java.util.List;

/** How a window opens, which decides what kind of unit can stand in it. */
public enum OpeningKind implements Choosable {
    /** Two sashes that slide up and down; a single-hung window counts too. */
    DOUBLE_HUNG("double-hung", "single-hung", "sash", "hung"),
    /** Sashes that slide sideways. */
    SLIDING("sliding", "slider", "horizontal sliding"),
    /** Hinged at the side. */
    CASEMENT("casement", "crank", "tilt and turn", "tilt-turn"),
    /** Hinged at the top or bottom, hoppers included. */
    AWNING("awning", "hopper"),
    /** Does not open. */
    FIXED("fixed", "picture", "does not open"),
    /** Not said. */
    UNKNOWN("unknown", "not sure");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    OpeningKind(String word, String... synonyms) {
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
