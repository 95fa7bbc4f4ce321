package io.heatwright.report;

import java.util.ArrayList;
import java.util.List;

/** Small care for lines of text: a number stays with its unit, words stay whole. */
public final class Typography {
    /** A space at which no line may end. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final List<String> UNITS = List.of(
            "°F", "°C", "K", "Btu/h", "W", "kW", "kWh", "A", "V", "dB", "dB(A)", "mi", "km", "ft", "m", "m²", "sq", "%",
            "lb", "kg", "h", "g");

    private Typography() {}

    /**
     * Ties each number to the unit that follows it and each comparison sign to its number.
     *
     * @param text any
     * @return the text with no-break spaces in those places
     */
    public static String tie(String text) {
        var words = parts(text);
        var result = new StringBuilder(words.get(0));
        for (var i = 1; i < words.size(); i++) {
            result.append(belongTogether(words.get(i - 1), words.get(i)) ? NO_BREAK_SPACE : ' ')
                    .append(words.get(i));
        }
        return result.toString();
    }

    /**
     * Breaks a text into lines between words. A word longer than a line is cut.
     *
     * @param text any, without line ends
     * @param width most characters in a line, 1 or more
     * @return the lines, at least one, with ordinary spaces
     */
    public static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : parts(tie(text.strip()))) {
            if (word.isEmpty() && !text.isBlank()) {
                continue;
            }
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > width) {
                var tied = line.lastIndexOf(String.valueOf(NO_BREAK_SPACE), width);
                var cut = tied > 0 ? tied : width;
                lines.add(line.substring(0, cut));
                line.delete(0, tied > 0 ? cut + 1 : cut);
            }
        }
        lines.add(line.toString());
        lines.replaceAll(each -> each.replace(NO_BREAK_SPACE, ' '));
        return List.copyOf(lines);
    }

    /** Parts a text at each space; a search by pattern would bring a whole engine into the page. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean belongTogether(String before, String after) {
        if (before.equals("≥") || before.equals("≤") || before.equals("±")) {
            return true;
        }
        if (before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1))) {
            return false;
        }
        var end = after.length();
        while (end > 0 && ".,;:".indexOf(after.charAt(end - 1)) >= 0) {
            end--;
        }
        return UNITS.contains(after.substring(0, end));
    }
}
