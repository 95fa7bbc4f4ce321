package io.heatwright.report.terminal;

import io.heatwright.report.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines of text under construction: labelled blocks with a hanging indent, set to a number of columns. */
final class Sheet {
    private static final String BOLD = "\u001b[1m";
    private static final String REVERSE = "\u001b[7m";
    private static final String PLAIN = "\u001b[0m";

    private final int columns;
    private final boolean colour;
    private final int labelWidth;
    private final List<String> lines = new ArrayList<>();

    /** Prepares a sheet whose texts stand behind labels of a width, gap included. */
    Sheet(int columns, boolean colour, int labelWidth) {
        this.columns = columns;
        this.colour = colour;
        this.labelWidth = labelWidth;
    }

    /** Writes texts from the left edge, as many on a line as fit whole. */
    void flow(List<String> texts) {
        lines.addAll(flowed(texts, columns));
    }

    /** Writes texts under a label, as many on a line as fit whole. */
    void block(String label, List<String> texts) {
        block(label, texts, List.of());
    }

    /** A phrase that stands out, in capitals and bold, or filled when it says no. */
    record Loud(String phrase, boolean filled) {}

    /** Writes texts under a label and makes phrases stand out in them; of two that meet, the first listed. */
    void block(String label, List<String> texts, List<Loud> phrases) {
        var loud = texts.stream().map(text -> loud(text, phrases)).toList();
        var first = true;
        for (var line : flowed(loud, columns - labelWidth)) {
            lines.add(head(label, first) + marked(line, phrases));
            first = false;
        }
    }

    /** Writes each text under a label on a line of its own, further lines of the same text set in. */
    void list(String label, List<String> texts) {
        var first = true;
        for (var text : texts) {
            var indent = "";
            for (var line : Typography.wrap(text, columns - labelWidth - 2)) {
                lines.add(head(label, first) + indent + line);
                indent = "  ";
                first = false;
            }
        }
    }

    /** Writes a text set in, further lines of it set in deeper. */
    void indented(String text) {
        var indent = "  ";
        for (var line : Typography.wrap(text, columns - 6)) {
            lines.add(indent + line);
            indent = "      ";
        }
    }

    /** Writes a line as it is. */
    void line(String line) {
        lines.add(line);
    }

    /** Writes a line as a heading. */
    void heading(String line) {
        lines.add(colour ? BOLD + line + PLAIN : line);
    }

    /** Writes an empty line, unless one is there already. */
    void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** Joins the lines, each ended by a line feed. */
    String text() {
        var result = new StringBuilder();
        for (var line : lines) {
            result.append(line.stripTrailing()).append('\n');
        }
        return result.toString();
    }

    private String head(String label, boolean first) {
        if (!first) {
            return " ".repeat(labelWidth);
        }
        var gap = " ".repeat(Math.max(1, labelWidth - label.length()));
        return colour ? BOLD + label + PLAIN + gap : label + gap;
    }

    private static String loud(String text, List<Loud> phrases) {
        var result = text;
        for (var each : phrases) {
            var length = each.phrase().length();
            var at = result.toLowerCase(Locale.ROOT).indexOf(each.phrase().toLowerCase(Locale.ROOT));
            if (at >= 0) {
                result = result.substring(0, at)
                        + each.phrase().toUpperCase(Locale.ROOT)
                        + result.substring(at + length);
            }
        }
        return result;
    }

    private String marked(String line, List<Loud> phrases) {
        if (!colour) {
            return line;
        }
        var result = new StringBuilder();
        for (var at = 0; at < line.length(); ) {
            var found = loudAt(line, at, phrases);
            var length = found.map(each -> each.phrase().length()).orElse(1);
            var text = line.substring(at, at + length);
            result.append(found.map(each -> (each.filled() ? REVERSE : BOLD) + text + PLAIN)
                    .orElse(text));
            at += length;
        }
        return result.toString();
    }

    private static Optional<Loud> loudAt(String line, int at, List<Loud> phrases) {
        return phrases.stream()
                .filter(each -> line.startsWith(each.phrase().toUpperCase(Locale.ROOT), at))
                .findFirst();
    }

    private static List<String> flowed(List<String> texts, int width) {
        var result = new ArrayList<String>();
        for (var text : texts) {
            var last = result.isEmpty() ? "" : result.get(result.size() - 1);
            if (!last.isEmpty() && last.length() + 1 + text.length() <= width) {
                result.set(result.size() - 1, last + " " + text);
            } else {
                result.addAll(Typography.wrap(text, width));
            }
        }
        return result;
    }
}
