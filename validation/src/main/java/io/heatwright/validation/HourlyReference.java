package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One quantity of one case through one day, hour by hour, as several programs found it.
 *
 * @param caseName as published
 * @param quantity which series
 * @param unit of every value
 * @param programs their names
 * @param values one row a program, 24 entries each; NaN where a program gives none
 */
record HourlyReference(String caseName, String quantity, String unit, List<String> programs, double[][] values) {

    private static final int HOURS = 24;
    private static final List<String> PROGRAMS = List.of("BSIMAC", "CSE", "DeST", "ESP-r", "EnergyPlus", "TRNSYS");

    HourlyReference {
        programs = List.copyOf(programs);
    }

    /** The first of February of ASHRAE Standard 140-2020's example results, in the order of the data. */
    static List<HourlyReference> firstOfFebruary() {
        var stream = HourlyReference.class.getResourceAsStream("envelope/hourly.csv");
        if (stream == null) {
            throw new IllegalStateException("The hourly reference figures are missing from this build.");
        }
        var found = new LinkedHashMap<String, HourlyReference>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> found.computeIfAbsent(
                            row.getField("quantity") + " " + row.getField("case"), key -> empty(row))
                    .take(row));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ArrayList<>(found.values());
    }

    private static HourlyReference empty(NamedCsvRecord row) {
        return new HourlyReference(
                row.getField("case"),
                row.getField("quantity"),
                row.getField("unit"),
                PROGRAMS,
                new double[PROGRAMS.size()][HOURS]);
    }

    private void take(NamedCsvRecord row) {
        var hour = Integer.parseInt(row.getField("hour")) - 1;
        for (var program = 0; program < values.length; program++) {
            var cell = row.getField(programs.get(program));
            values[program][hour] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
    }

    /** Mean of the programs that give a value, by hour. */
    double[] mean() {
        var mean = new double[HOURS];
        for (var hour = 0; hour < HOURS; hour++) {
            var at = hour;
            mean[hour] = Arrays.stream(values)
                    .mapToDouble(program -> program[at])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return mean;
    }

    /** Root mean square distance of a day to the mean of the programs. */
    double distance(double[] day) {
        var mean = mean();
        var sum = 0.0;
        for (var hour = 0; hour < HOURS; hour++) {
            sum += (day[hour] - mean[hour]) * (day[hour] - mean[hour]);
        }
        return Math.sqrt(sum / HOURS);
    }

    /** The largest distance of a program that gives every hour. */
    double largestDistance() {
        return Arrays.stream(values)
                .mapToDouble(this::distance)
                .filter(distance -> !Double.isNaN(distance))
                .max()
                .orElseThrow();
    }
}
