package io.heatwright.formats.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** One tab-separated table among the resources of module data. */
final class ResourceTable {

    private static final String FOLDER = "/io/heatwright/data/tables/";

    private ResourceTable() {}

    /** Turns every row into a record, in the table's order. */
    static <T> List<T> read(String name, Function<NamedCsvRecord, T> toRecord) {
        var stream = ResourceTable.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The table " + name + " is missing from this build.");
        }
        try (var rows = CsvReader.builder()
                .fieldSeparator('\t')
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(toRecord).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    static double numberOrUnknown(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
