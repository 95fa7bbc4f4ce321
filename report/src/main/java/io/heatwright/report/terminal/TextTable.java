package io.heatwright.report.terminal;

import io.heatwright.report.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns are as wide as what they hold. When it would be wider than the page, the columns that may wrap
 * give way, the widest first, and their cells break between words.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST = 8;

    private final boolean[] right;
    private final boolean[] mayWrap;
    private final List<List<String>> rows = new ArrayList<>();

    /** Sets one letter a column: {@code r} right, {@code l} left, {@code w} left and may wrap. */
    TextTable(String alignment) {
        right = new boolean[alignment.length()];
        mayWrap = new boolean[alignment.length()];
        for (var i = 0; i < alignment.length(); i++) {
            right[i] = alignment.charAt(i) == 'r';
            mayWrap[i] = alignment.charAt(i) == 'w';
        }
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Tells whether every row fits without a wrapped cell. */
    boolean fits(int width) {
        return total(widths()) <= width;
    }

    /** Sets the table. */
    List<String> lines(int width) {
        var widths = widths();
        for (var excess = total(widths) - width; excess > 0; excess--) {
            narrow(widths);
        }
        var result = new ArrayList<String>();
        for (var row : rows) {
            result.addAll(set(row, widths));
        }
        return result;
    }

    /** Takes one character from the widest column that may wrap. */
    private void narrow(int[] widths) {
        var widest = -1;
        for (var i = 0; i < widths.length; i++) {
            if (mayWrap[i] && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest >= 0) {
            widths[widest]--;
        }
    }

    private List<String> set(List<String> row, int[] widths) {
        var cells = new ArrayList<List<String>>();
        var height = 1;
        for (var i = 0; i < row.size(); i++) {
            cells.add(mayWrap[i] ? Typography.wrap(row.get(i), widths[i]) : List.of(row.get(i)));
            height = Math.max(height, cells.get(i).size());
        }
        var result = new ArrayList<String>();
        for (var line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (var i = 0; i < cells.size(); i++) {
                var cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                var pad = " ".repeat(widths[i] - cell.length());
                text.append(i == 0 ? "" : GAP).append(right[i] ? pad + cell : cell + pad);
            }
            result.add(text.toString().stripTrailing());
        }
        return result;
    }

    private int[] widths() {
        var widths = new int[right.length];
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        var total = GAP.length() * (widths.length - 1);
        for (var width : widths) {
            total += width;
        }
        return total;
    }
}
