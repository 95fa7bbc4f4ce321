package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the reference figures of a suite. */
public final class ReferenceRanges {

    private ReferenceRanges() {}

    /**
     * Reads the ranges of ASHRAE Standard 140-2020's six example programs, with the acceptance limits of addendum b to
     * the 2023 edition where it has them.
     *
     * @return in the order of the published tables
     */
    public static List<ReferenceRange> envelope() {
        return read("envelope/reference.csv");
    }

    /**
     * Reads the ranges of the three quasi-analytical solutions of cases CE100 to CE200 in ASHRAE Standard 140-2020.
     *
     * @return case by case, all published figures
     */
    public static List<ReferenceRange> hvac() {
        return read("hvac/reference.csv");
    }

    private static List<ReferenceRange> read(String resource) {
        var stream = ReferenceRanges.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The reference figures are missing from this build.");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().map(ReferenceRanges::range).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ReferenceRange range(NamedCsvRecord row) {
        return new ReferenceRange(
                row.getField("case"),
                row.getField("metric"),
                row.getField("unit"),
                Double.parseDouble(row.getField("low")),
                Double.parseDouble(row.getField("high")),
                Double.parseDouble(row.getField("mean")),
                Integer.parseInt(row.getField("programs")),
                optional(row.getField("accepted_low")),
                optional(row.getField("accepted_high")));
    }

    private static OptionalDouble optional(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
