package io.heatwright.home.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param columns names of the cells
 * @param cells as written, as many as there are columns
 */
public record Row(List<String> columns, List<String> cells) {

    public Row {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("The row " + String.join(" | ", cells) + " has " + cells.size()
                    + " cells; the table has " + columns.size() + " columns.");
        }
    }

    /**
     * Reads a cell.
     *
     * @param column its name
     * @return as written, empty when nothing was
     * @throws IllegalArgumentException when there is no such column
     */
    public String text(String column) {
        var index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("The table has no column " + column + ".");
        }
        return cells.get(index);
    }

    /**
     * Reads a number.
     *
     * @param column its name, which says the unit
     * @return the number
     * @throws NumberFormatException when the cell holds none
     */
    public double number(String column) {
        return Double.parseDouble(text(column));
    }

    /**
     * Reads a number that may be missing.
     *
     * @param column its name, which says the unit
     * @return the number, NaN when the cell is empty
     * @throws NumberFormatException when the cell holds something else
     */
    public double numberOrUnknown(String column) {
        var text = text(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
