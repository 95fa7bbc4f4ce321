package io.heatwright.app.fluid;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Columns of a table of properties. CSV has the names that tables of refrigerants use and fifteen figures, so that a state read
 * back is the same state; JSON has our own keys.
 *
 * @param <T> what a row is made from
 */
final class Columns<T> {
    private static final MathContext CSV_FIGURES = new MathContext(15);
    private static final int TEXT_FIGURES = 6;

    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String csv, String json, Function<T, Object> value) {
        String cell(T row) {
            var found = value.apply(row);
            return found instanceof Double number ? figures(number) : found.toString();
        }

        String text(T row) {
            var found = value.apply(row);
            return found instanceof Double number ? shortened(number) : found.toString();
        }
    }

    /** Adds a column of words. */
    Columns<T> words(String csv, String json, Function<T, String> words) {
        columns.add(new Column<>(csv, json, words::apply));
        return this;
    }

    /** Adds a column of numbers; NaN is an empty cell. */
    Columns<T> numbers(String csv, String json, ToDoubleFunction<T> number) {
        columns.add(new Column<>(csv, json, number::applyAsDouble));
        return this;
    }

    String print(List<T> rows, OutputFormat format) {
        return switch (format) {
            case TEXT -> text(rows);
            case JSON -> JsonWriter.write(rows.stream().map(this::plain).toList());
            case CSV -> csv(rows);
        };
    }

    Map<String, Object> plain(T row) {
        var map = new LinkedHashMap<String, Object>();
        columns.forEach(column -> map.put(column.json, column.value.apply(row)));
        return map;
    }

    private String csv(List<T> rows) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(columns.stream().map(Column::csv).toList());
            for (var row : rows) {
                csv.writeRecord(columns.stream().map(column -> column.cell(row)).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private String text(List<T> rows) {
        var table = new Table<>(rows);
        columns.forEach(column -> table.figures(column.csv, column.csv, column.value, column::text));
        return table.print(OutputFormat.TEXT);
    }

    private static String figures(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number).round(CSV_FIGURES).stripTrailingZeros().toPlainString()
                : "";
    }

    /** A number for people: six figures. */
    static String shortened(double number) {
        return Double.isFinite(number) ? Figures.significant(number, TEXT_FIGURES) : "–";
    }
}
