package io.heatwright.home;

import java.util.List;

/** What may be altered or put up. */
public enum Alteration implements Choosable {
    /** A unit that stands in the room with a hose to a window. */
    PORTABLE_UNIT("portable unit", "portable"),
    /** A unit in or over a window. */
    WINDOW_UNIT("window unit", "window"),
    /** A sleeve through an outside wall. */
    THROUGH_WALL_UNIT("through-wall unit", "through wall", "wall sleeve"),
    /** An outdoor unit, and a hole of a hand's width through the wall for its lines. */
    MINI_SPLIT("mini-split", "mini split", "minisplit", "outdoor unit"),
    /** Ducts and a unit for the whole home. */
    CENTRAL_SYSTEM("central system", "central", "ducts"),
    /** A new circuit by an electrician. */
    NEW_CIRCUIT("new circuit", "wiring", "electrician");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    Alteration(String word, String... synonyms) {
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
