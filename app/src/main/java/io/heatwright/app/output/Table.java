package io.heatwright.app.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.heatwright.formats.json.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Rows that can be printed for people, programs and spreadsheets.
 *
 * @param <T> what a row is made from
 */
public final class Table<T> {
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(
            String key,
            String heading,
            boolean right,
            boolean spare,
            Function<T, Object> value,
            Function<T, String> text) {}

    /**
     * Begins a table.
     *
     * @param rows in the order to print
     */
    public Table(List<T> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Adds a column of words.
     *
     * @param key in JSON and CSV, snake_case; empty for a column for people only
     * @param heading for people; empty for a column that people are spared
     * @param words of a row
     * @return this table
     */
    public Table<T> words(String key, String heading, Function<T, String> words) {
        columns.add(new Column<>(key, heading, false, false, words::apply, words));
        return this;
    }

    /**
     * Adds a column of words that people are spared where there is no room for it.
     *
     * @param key in JSON and CSV, snake_case
     * @param heading for people
     * @param words of a row
     * @return this table
     */
    public Table<T> spare(String key, String heading, Function<T, String> words) {
        columns.add(new Column<>(key, heading, false, true, words::apply, words));
        return this;
    }

    /**
     * Adds a column of figures.
     *
     * @param key in JSON and CSV, snake_case, ending in the unit
     * @param heading for people, with the unit; empty for a column that people are spared
     * @param value of a row: a number, a truth value, or NaN for what is not known
     * @param text the same for people
     * @return this table
     */
    public Table<T> figures(String key, String heading, Function<T, Object> value, Function<T, String> text) {
        columns.add(new Column<>(key, heading, true, false, value, text));
        return this;
    }

    /**
     * Prints the table.
     *
     * @param format how
     * @return lines ended by line feeds
     */
    public String print(OutputFormat format) {
        return switch (format) {
            case TEXT -> text(Integer.MAX_VALUE);
            case JSON -> JsonWriter.write(plain());
            case CSV -> csv();
        };
    }

    private List<Column<T>> forPrograms() {
        return columns.stream().filter(column -> !column.key.isEmpty()).toList();
    }

    /**
     * Returns the rows as plain values.
     *
     * @return a map of keys and values for each row
     */
    public List<Object> plain() {
        var list = new ArrayList<Object>();
        for (var row : rows) {
            var map = new LinkedHashMap<String, Object>();
            for (var column : forPrograms()) {
                map.put(column.key, column.value.apply(row));
            }
            list.add(map);
        }
        return list;
    }

    private String csv() {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(forPrograms().stream().map(Column::key).toList());
            for (var row : rows) {
                csv.writeRecord(forPrograms().stream()
                        .map(column -> cell(column.value.apply(row)))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static String cell(Object value) {
        if (value instanceof String words) {
            return words;
        }
        var written = JsonWriter.write(value).strip();
        return written.equals("null") ? "" : written;
    }

    /**
     * Prints the table for people within some columns as far as that goes: headings break into lines, then columns that can
     * be spared go, then words break into lines.
     *
     * @param width columns of a terminal
     * @return lines ended by line feeds
     */
    public String text(int width) {
        var shown = columns.stream().filter(column -> !column.heading.isEmpty()).toList();
        var lines = lines(shown);
        return new TextTable(
                        lines,
                        shown.stream().map(Column::right).toList(),
                        shown.stream().map(Column::spare).toList(),
                        width)
                .print();
    }

    /**
     * Breaks a line of text where it is too long for a terminal.
     *
     * @param text one line
     * @param width columns of the terminal
     * @return lines ended by line feeds
     */
    public static String fold(String text, int width) {
        return String.join("\n", TextTable.pieces(text, width)) + "\n";
    }

    private List<List<String>> lines(List<Column<T>> shown) {
        var lines = new ArrayList<List<String>>();
        lines.add(shown.stream().map(Column::heading).toList());
        rows.forEach(row ->
                lines.add(shown.stream().map(column -> column.text.apply(row)).toList()));
        return lines;
    }
}
