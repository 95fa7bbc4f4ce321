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
        var words = text.split(" ", -1);
        var result = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            result.append(belongTogether(words[i - 1], words[i]) ? NO_BREAK_SPACE : ' ')
                    .append(words[i]);
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
        for (var word : tie(text.strip()).split(" +", -1)) {
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
