package io.heatwright.home.place;

import java.util.List;

/** What became of a text that should name a place. */
public sealed interface Resolution {

    /**
     * One place answers to the text.
     *
     * @param location the place
     */
    record Found(Location location) implements Resolution {}

    /**
     * Several places answer to the text, none so much larger that it may be taken for granted.
     *
     * @param text what was given
     * @param candidates the places, most populous first
     */
    record Ambiguous(String text, List<Location> candidates) implements Resolution {

        private static final int LISTED = 8;

        /**
         * Says what was given, what it may mean and how to choose.
         *
         * @return one line for a person
         */
        public String message() {
            var names = new StringBuilder();
            for (var i = 0; i < candidates.size() && i < LISTED; i++) {
                var candidate = candidates.get(i);
                var repeated = candidates.stream()
                                .filter(other -> other.name().equals(candidate.name()))
                                .count()
                        > 1;
                names.append(i == 0 ? "" : "; ")
                        .append(candidate.name())
                        .append(repeated ? " (" + candidate.position().asText() + ")" : "");
            }
            var more = candidates.size() > LISTED ? "; and " + (candidates.size() - LISTED) + " more" : "";
            return "\"" + text + "\" names " + candidates.size() + " places: " + names + more + ". Give one of them"
                    + (more.isEmpty() ? "." : ", or add the state.");
        }
    }

    /**
     * No place answers to the text.
     *
     * @param text what was given
     * @param reason why
     * @param suggestions texts that would be understood, nearest first
     */
    record Unknown(String text, Reason reason, List<String> suggestions) implements Resolution {

        /**
         * Says what was given, why it was not understood, and what would be.
         *
         * @return one line for a person
         */
        public String message() {
            var nearest = suggestions.isEmpty() ? "" : " Nearest: " + String.join("; ", suggestions) + ".";
            return "\"" + text + "\" " + reason.words + nearest + " " + COORDINATES_HELP;
        }

        private static final String COORDINATES_HELP =
                "Coordinates also do: latitude, longitude, for example 40.7143, -74.0060.";
    }

    /** Why a text names no place. */
    enum Reason {
        /** Nothing was given. */
        EMPTY("is empty: give a town and its state, for example Portland, OR."),
        /** No town or county has the name. */
        NAME("is not a town or county we know."),
        /** The part after the comma is no state. */
        STATE("does not end in a state: write its name or its two letters."),
        /** A whole state is no place for a home. */
        STATE_ONLY("is a whole state: name a town in it."),
        /** A postal code is not read. */
        POSTAL_CODE("looks like a postal code, which is not read: give a town and its state."),
        /** Two numbers were not meant as coordinates, or are out of range. */
        COORDINATES("is no latitude (-90 to 90) and longitude (-180 to 180) in degrees."),
        /** The coordinates are far from every town of the US. */
        ABROAD("is more than 500 km from any US town; western longitudes are negative.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
