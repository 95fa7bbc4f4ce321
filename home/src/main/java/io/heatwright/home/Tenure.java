package io.heatwright.home;

import java.util.List;

/** Whether a home is rented. */
public enum Tenure implements Choosable {
    /** A landlord owns walls, windows and wiring. */
    RENT("rent", "rented", "renter", "tenant"),
    /** The resident decides. */
    OWN("own", "owned", "owner"),
    /** Not said; treated as rented. */
    UNKNOWN("unknown", "not sure");

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    Tenure(String word, String... synonyms) {
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
