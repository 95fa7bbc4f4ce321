package io.heatwright.planner.words;

import java.util.ArrayList;
import java.util.List;

/** The gaps of a phrase: braces around lower-case letters. Other braces are words, as in {@code outside: {south: 12 ft}}. */
final class Gaps {
    /** Before the name of a gap whose content is kept as it is. */
    private static final char KEPT = '=';

    private Gaps() {}

    /**
     * One gap.
     *
     * @param from where its brace opens
     * @param to behind its closing brace
     * @param name its letters
     * @param isKept whether its content stays untranslated
     */
    record Gap(int from, int to, String name, boolean isKept) {}

    static List<Gap> in(String text) {
        var gaps = new ArrayList<Gap>();
        for (var open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            var close = text.indexOf('}', open);
            if (close > open + 1) {
                var isKept = text.charAt(open + 1) == KEPT;
                var name = text.substring(open + (isKept ? 2 : 1), close);
                if (isName(name)) {
                    gaps.add(new Gap(open, close + 1, name, isKept));
                }
            }
        }
        return gaps;
    }

    private static boolean isName(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
