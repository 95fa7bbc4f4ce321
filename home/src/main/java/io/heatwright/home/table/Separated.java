package io.heatwright.home.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart at a separator. {@code String.split} does the same by a regular expression, whose engine would be a
 * tenth of what a page without a server has to carry.
 */
public final class Separated {

    private Separated() {}

    /**
     * Takes a text apart.
     *
     * @param separator not empty
     * @param text any
     * @return what stands before, between and after the separators, empty parts included; the whole text if there are none
     */
    public static List<String> by(String separator, String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + separator.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
