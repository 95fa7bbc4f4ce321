package io.heatwright.app.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells laid out for people.
 *
 * @param lines headings, then rows
 * @param right whether a column holds figures, which stand at its right end
 * @param spare whether a column may go where there is no room for it
 * @param width columns of the terminal
 */
record TextTable(List<List<String>> lines, List<Boolean> right, List<Boolean> spare, int width) {

    private static final String GAP = "  ";

    /** Words are not broken into narrower columns than this. */
    private static final int NARROWEST = 12;

    String print() {
        var widths = widths(Integer.MAX_VALUE);
        if (total(widths) > width) {
            widths = widths(1);
        }
        if (total(widths) > width && spare.contains(true)) {
            return withoutSpare().print();
        }
        narrow(widths);
        var out = new StringBuilder();
        for (var line : lines) {
            print(line, widths, out);
        }
        return out.toString();
    }

    /** Widths that leave every cell whole, and headings in pieces of so many characters if they break so finely. */
    private int[] widths(int heading) {
        var widths = new int[right.size()];
        for (var i = 0; i < widths.length; i++) {
            for (var piece : pieces(lines.get(0).get(i), heading)) {
                widths[i] = Math.max(widths[i], length(piece));
            }
            for (var line : lines.subList(1, lines.size())) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        var total = GAP.length() * (widths.length - 1);
        for (var one : widths) {
            total += one;
        }
        return total;
    }

    private TextTable withoutSpare() {
        var kept = new ArrayList<List<String>>();
        lines.forEach(line -> kept.add(keep(line)));
        return new TextTable(kept, keep(right), keep(spare), width);
    }

    private <T> List<T> keep(List<T> cells) {
        var kept = new ArrayList<T>();
        for (var i = 0; i < cells.size(); i++) {
            if (!spare.get(i)) {
                kept.add(cells.get(i));
            }
        }
        return kept;
    }

    /** Width of the longest word of each column. */
    private int[] words() {
        var longest = new int[right.size()];
        for (var line : lines) {
            for (var i = 0; i < longest.length; i++) {
                for (var word : pieces(line.get(i), 1)) {
                    longest[i] = Math.max(longest[i], length(word));
                }
            }
        }
        return longest;
    }

    /** Takes from the widest words what is too much. */
    private void narrow(int[] widths) {
        var least = words();
        var excess = total(widths) - width;
        while (excess > 0) {
            var widest = -1;
            for (var i = 0; i < widths.length; i++) {
                if (!right.get(i)
                        && widths[i] > Math.max(NARROWEST, least[i])
                        && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private void print(List<String> line, int[] widths, StringBuilder out) {
        var broken = new ArrayList<List<String>>();
        var height = 1;
        for (var i = 0; i < widths.length; i++) {
            broken.add(pieces(line.get(i), widths[i]));
            height = Math.max(height, broken.get(i).size());
        }
        for (var row = 0; row < height; row++) {
            var built = new StringBuilder();
            for (var i = 0; i < widths.length; i++) {
                var cell = row < broken.get(i).size() ? broken.get(i).get(row) : "";
                var blanks = " ".repeat(Math.max(0, widths[i] - length(cell)));
                built.append(i == 0 ? "" : GAP).append(right.get(i) ? blanks + cell : cell + blanks);
            }
            out.append(built.toString().stripTrailing()).append('\n');
        }
    }

    /** Breaks words after blanks, and units after strokes, where they do not fit. */
    static List<String> pieces(String text, int width) {
        if (length(text) <= width) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var piece = "";
        for (var word : text.split("(?<=[ /])", -1)) {
            if (!piece.isEmpty() && length((piece + word).strip()) > width) {
                pieces.add(piece.strip());
                piece = "";
            }
            piece += word;
        }
        pieces.add(piece.strip());
        return pieces;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
