package io.heatwright.home;

import io.heatwright.home.tree.Place;
import java.util.Optional;

/**
 * Something to mend in what a person wrote.
 *
 * @param severity how much it matters
 * @param place where it is written
 * @param path names from the top of the file, joined by points, with {@code [n]} for the n-th item of a list; empty at
 *     the top
 * @param value what was read, or empty
 * @param problem what is wrong with it, a sentence without its full stop
 * @param allowed what may stand there instead, or empty
 * @param nearest the nearest thing that would be allowed
 */
public record Finding(
        Severity severity,
        Place place,
        String path,
        String value,
        String problem,
        String allowed,
        Optional<String> nearest) {

    private static final int LONGEST_VALUE = 60;

    /**
     * Makes an error.
     *
     * @param place where it is written
     * @param path names from the top of the file
     * @param value what was read
     * @param problem what is wrong with it
     * @param allowed what may stand there
     * @return the finding
     */
    public static Finding error(Place place, String path, String value, String problem, String allowed) {
        return new Finding(Severity.ERROR, place, path, value, problem, allowed, Optional.empty());
    }

    /**
     * Makes a warning.
     *
     * @param place where it is written
     * @param path names from the top of the file
     * @param value what was read
     * @param problem what is doubtful about it
     * @param allowed what would be expected
     * @return the finding
     */
    public static Finding warning(Place place, String path, String value, String problem, String allowed) {
        return new Finding(Severity.WARNING, place, path, value, problem, allowed, Optional.empty());
    }

    /**
     * Returns the same finding with a suggestion.
     *
     * @param suggestion the nearest thing that would be allowed, or nothing
     * @return a copy
     */
    public Finding withNearest(Optional<String> suggestion) {
        return new Finding(severity, place, path, value, problem, allowed, suggestion);
    }

    /**
     * Prints the finding on one line: place, severity, path, value, problem, what is allowed, the nearest fix.
     *
     * @return one line without a line break
     */
    public String print() {
        var out = new StringBuilder();
        out.append(place.print()).append(": ").append(severity.word()).append(": ");
        if (!path.isEmpty()) {
            out.append(path).append(": ");
        }
        if (!value.isEmpty()) {
            out.append('"').append(shortened(value)).append("\" ");
        }
        out.append(problem).append('.');
        if (!allowed.isEmpty()) {
            out.append(" Allowed: ").append(allowed).append('.');
        }
        nearest.ifPresent(n -> out.append(" Nearest: ").append(n).append('.'));
        return out.toString();
    }

    private static String shortened(String text) {
        var visible = new StringBuilder();
        for (var i = 0; i < text.length() && i < LONGEST_VALUE; i++) {
            var c = text.charAt(i);
            visible.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.length() > LONGEST_VALUE ? visible + "…" : visible.toString();
    }
}
