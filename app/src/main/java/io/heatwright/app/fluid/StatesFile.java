package io.heatwright.app.fluid;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.heatwright.app.output.Unreadable;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.home.tree.NearestWord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of states to compute: a heading, then rows of numbers. Lines that begin with # are comments.
 *
 * @param name of the file, fit for printing
 * @param heading names of the columns
 * @param rows in the order of the file
 */
public record StatesFile(String name, List<String> heading, List<Row> rows) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int MOST_MESSAGES = 20;

    /**
     * One row.
     *
     * @param line in the file, counted from 1
     * @param cells as written
     */
    public record Row(long line, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Copies the lists. */
    public StatesFile {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    static StatesFile read(Session session, String written) {
        return read(session, written, "T_K,p_Pa");
    }

    /**
     * Reads a table.
     *
     * @param session what runs around
     * @param written path as typed
     * @param example of a heading, for messages
     * @return the table
     * @throws Refused when it is none
     */
    public static StatesFile read(Session session, String written, String example) {
        var name = Session.printable(written);
        var records = records(name, text(session, written, name));
        if (records.isEmpty()) {
            throw new Refused(
                    name + ": the file is empty. Allowed: a heading such as " + example + ", then rows of numbers.");
        }
        var heading =
                records.get(0).getFields().stream().map(StatesFile::stripped).toList();
        var seen = new LinkedHashSet<String>();
        for (var column : heading) {
            if (!seen.add(column)) {
                throw new Refused(name + ":" + records.get(0).getStartingLineNumber() + ": the column "
                        + Session.printable(column) + " is there twice.");
            }
        }
        var rows = new ArrayList<Row>();
        var wrong = new ArrayList<String>();
        for (var one : records.subList(1, records.size())) {
            if (one.getFieldCount() != heading.size()) {
                wrong.add(name + ":" + one.getStartingLineNumber() + ": the row has " + one.getFieldCount()
                        + " cells. Allowed: " + heading.size() + ", as many as the heading.");
            }
            rows.add(new Row(
                    one.getStartingLineNumber(),
                    one.getFields().stream().map(String::strip).toList()));
        }
        refuse(wrong);
        return new StatesFile(name, heading, rows);
    }

    /** A spreadsheet's byte order mark is no part of a name. */
    private static String stripped(String cell) {
        return cell.replace("\ufeff", "").strip();
    }

    private static String text(Session session, String written, String name) {
        try {
            return Files.readString(session.path(written));
        } catch (CharacterCodingException failure) {
            throw new Refused(name + ": the bytes are not UTF-8 text. Save the table as UTF-8 (Unicode).");
        } catch (IOException failure) {
            throw new Refused(
                    name + ": " + Unreadable.reason(session.path(written)) + ". Give the path of a CSV file.");
        }
    }

    private static List<CsvRecord> records(String name, String text) {
        try (var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException failure) {
            throw new Refused(name + ": the file is no CSV: " + Session.printable(String.valueOf(failure.getMessage()))
                    + ". Allowed: cells separated by commas.");
        } catch (IOException impossible) {
            throw new Refused(name + ": the file cannot be read.");
        }
    }

    /**
     * Refuses with the first messages, and says how many more there are.
     *
     * @param wrong what is wrong; nothing happens if nothing is
     * @throws Refused with the messages
     */
    public static void refuse(List<String> wrong) {
        if (wrong.isEmpty()) {
            return;
        }
        if (wrong.size() <= MOST_MESSAGES) {
            throw new Refused(wrong);
        }
        var first = new ArrayList<>(wrong.subList(0, MOST_MESSAGES));
        first.add("… and " + (wrong.size() - MOST_MESSAGES) + " more rows.");
        throw new Refused(first);
    }

    /**
     * Tells whether there is a column.
     *
     * @param column its name
     * @return whether the heading has it
     */
    public boolean has(String column) {
        return heading.contains(column);
    }

    /** Columns that are properties of a state, in the order of the file. */
    List<StateQuantity> quantities() {
        return heading.stream()
                .flatMap(column -> StateQuantity.ofColumn(column).stream())
                .distinct()
                .toList();
    }

    /** The place of a quantity's column. */
    int placeOf(StateQuantity quantity) {
        for (var place = 0; place < heading.size(); place++) {
            if (StateQuantity.ofColumn(heading.get(place)).equals(Optional.of(quantity))) {
                return place;
            }
        }
        throw new Refused(name + ": there is no column " + quantity.column() + ". There are: " + columns() + ".");
    }

    /**
     * Finds a column that has to be there.
     *
     * @param column its name
     * @return its place, from 0
     * @throws Refused when there is no such column
     */
    public int placeOf(String column) {
        var place = heading.indexOf(column);
        if (place < 0) {
            var nearest = NearestWord.to(column, heading).map(near -> " Nearest: " + Session.printable(near) + ".");
            throw new Refused(
                    name + ": there is no column " + column + ". There are: " + columns() + "." + nearest.orElse(""));
        }
        return place;
    }

    /**
     * Names the columns.
     *
     * @return the heading, fit for printing
     */
    public String columns() {
        return Session.printable(String.join(", ", heading));
    }

    /**
     * Reads a cell as a number.
     *
     * @param row the row
     * @param place of the cell, from 0
     * @return the number
     * @throws Refused when it is none
     */
    public double number(Row row, int place) {
        var cell = row.cells().get(place);
        if (!NUMBER.matcher(cell).matches()) {
            throw new Refused(at(row, place) + (cell.isEmpty() ? "the cell is empty" : "is no number")
                    + ". Allowed: a number with a decimal point, such as 300 or 1e6.");
        }
        return Double.parseDouble(cell);
    }

    /**
     * Says where a cell stands and what is in it, for the beginning of a message.
     *
     * @param row the row
     * @param place of the cell, from 0
     * @return place and value
     */
    public String at(Row row, int place) {
        var cell = row.cells().get(place);
        return name + ":" + row.line() + ": column " + (place + 1) + ", "
                + Session.printable(heading.get(place)) + ": "
                + (cell.isEmpty() ? "" : "\"" + Session.printable(cell) + "\" ");
    }
}
