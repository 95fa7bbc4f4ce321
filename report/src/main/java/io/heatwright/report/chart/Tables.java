package io.heatwright.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Series side by side as rows. */
final class Tables {
    private Tables() {}

    /** One series, the name of its column with the unit, and how one of its figures is printed. */
    record Column(String head, double[] series, DoubleFunction<String> print) {}

    /** Lays the columns side by side; a column without figures is left out. */
    static DataTable of(String caption, Column... columns) {
        var kept = new ArrayList<Column>();
        for (var column : columns) {
            if (column.series.length > 0) {
                kept.add(column);
            }
        }
        var rows = new ArrayList<List<String>>();
        for (var i = 0; !kept.isEmpty() && i < kept.get(0).series.length; i++) {
            var row = new ArrayList<String>();
            for (var column : kept) {
                row.add(i < column.series.length ? column.print.apply(column.series[i]) : "");
            }
            rows.add(List.copyOf(row));
        }
        return new DataTable(caption, kept.stream().map(Column::head).toList(), List.copyOf(rows));
    }

    /** Counts from 0 in even steps, for the first column. */
    static double[] steps(int count, double step) {
        var steps = new double[count];
        for (var i = 0; i < count; i++) {
            steps[i] = i * step;
        }
        return steps;
    }
}
