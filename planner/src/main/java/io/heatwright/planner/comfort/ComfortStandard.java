package io.heatwright.planner.comfort;

import java.util.List;
import java.util.Optional;

/** Whose vote is predicted. */
public enum ComfortStandard {
    /** ISO 7730:2005: the vote at the given air speed. */
    ISO_7730("ISO 7730", 1, List.of("iso", "iso-7730", "7730", "7730-2005", "iso-7730-2005", "7730-2025")),
    /** ASHRAE 55: above 0.1 m/s the vote in still air as much colder as the moving air feels. */
    ASHRAE_55(
            "ASHRAE 55",
            1.2,
            List.of(
                    "ashrae",
                    "ashrae-55",
                    "55",
                    "55-2017",
                    "55-2020",
                    "55-2023",
                    "ashrae-55-2017",
                    "ashrae-55-2020",
                    "ashrae-55-2023"));

    private final String words;
    private final double movesAbove;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> names;

    ComfortStandard(String words, double movesAbove, List<String> names) {
        this.words = words;
        this.movesAbove = movesAbove;
        this.names = names;
    }

    /**
     * Returns what it is called.
     *
     * @return for a person to read
     */
    public String words() {
        return words;
    }

    /**
     * Returns the names by which people and other programs ask for it.
     *
     * @return lower case, the usual one first
     */
    public List<String> names() {
        return names;
    }

    /**
     * Finds a standard by a name.
     *
     * @param written in any case, with blanks or hyphens
     * @return the standard, or nothing
     */
    public static Optional<ComfortStandard> called(String written) {
        var wanted = new StringBuilder();
        for (var i = 0; i < written.length(); i++) {
            char c = Character.toLowerCase(written.charAt(i));
            wanted.append(c == ' ' || c == '_' || c == ':' ? '-' : c);
        }
        for (var standard : values()) {
            if (standard.names.contains(wanted.toString())) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }

    /** Activity in met from which on clothing counts as moving. */
    double movesAbove() {
        return movesAbove;
    }
}
