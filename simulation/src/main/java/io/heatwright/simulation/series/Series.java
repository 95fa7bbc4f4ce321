package io.heatwright.simulation.series;

import java.util.List;
import java.util.Optional;

/**
 * A run step by step.
 *
 * @param stepSeconds length of a step, s
 * @param firstHour hour of the local standard clock at which the first step begins, 0 to 23
 * @param columns all of the same length, in the order in which they are written
 */
public record Series(double stepSeconds, int firstHour, List<Column> columns) {

    /** Checks that there are columns and that all are equally long. */
    public Series {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A series needs at least one column.");
        }
        int steps = columns.get(0).values().length;
        for (var column : columns) {
            if (column.values().length != steps) {
                throw new IllegalArgumentException("The column " + column.key() + " has " + column.values().length
                        + " values, the first one " + steps + ".");
            }
        }
    }

    /**
     * Returns how many steps there are.
     *
     * @return number of values in each column
     */
    public int steps() {
        return columns.get(0).values().length;
    }

    /**
     * Finds a column.
     *
     * @param key of the column
     * @return the column, or nothing if the run had no such quantity
     */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
