package io.heatwright.home.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads tab-separated text. Cells hold neither tabs nor line feeds, so none needs quotes (decision 0008). */
public final class TabbedTable {

    private TabbedTable() {}

    /**
     * Turns every row into a record.
     *
     * @param <T> the record
     * @param text the whole table, its first line the names of the columns
     * @param toRecord reads one row
     * @return the records, in the table's order
     * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
     */
    public static <T> List<T> read(String text, Function<Row, T> toRecord) {
        var lines = Separated.by("\n", text);
        var columns = Separated.by("\t", lines.get(0));
        var records = new ArrayList<T>(lines.size());
        for (var line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                records.add(toRecord.apply(new Row(columns, Separated.by("\t", line))));
            }
        }
        return List.copyOf(records);
    }
}
