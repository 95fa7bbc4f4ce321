package io.heatwright.planner.words;

import io.heatwright.home.table.Separated;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of one {@code left = right} a line; blank lines and lines that {@code #} opens are passed over. */
final class MessageFile {
    private static final String EQUALS = " = ";

    private MessageFile() {}

    /** Reads the lines in their order; refuses one that is none and a left side that comes twice. */
    static Map<String, String> read(String text) {
        var lines = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : Separated.by("\n", text)) {
            number++;
            var trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            var equals = trimmed.indexOf(EQUALS);
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "Line " + number + " of the message file is not 'code = sentence': " + trimmed);
            }
            var left = trimmed.substring(0, equals).strip();
            if (lines.put(left, trimmed.substring(equals + EQUALS.length()).strip()) != null) {
                throw new IllegalArgumentException("Line " + number + " of the message file repeats " + left);
            }
        }
        return lines;
    }
}
