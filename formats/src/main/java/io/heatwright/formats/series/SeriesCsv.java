package io.heatwright.formats.series;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A series as CSV by RFC 4180, in UTF-8 with line feeds: one line with the keys, then a line a step. The first column says
 * when the step begins ({@code 2001-01-01T00:00}); figures have at most six significant digits; what is not known is empty.
 */
public final class SeriesCsv {

    private SeriesCsv() {}

    /**
     * Writes a series.
     *
     * @param series what to write
     * @param out where to; left open
     * @throws IOException when the bytes cannot be written
     */
    public static void write(Series series, OutputStream out) throws IOException {
        out.write(header(series).getBytes(StandardCharsets.UTF_8));
        var bytes = new FigureBytes(out);
        var clock = StepClock.of(series);
        var columns = series.columns().stream().map(Column::values).toArray(float[][]::new);
        for (var step = 0; step < series.steps(); step++) {
            bytes.ascii(clock.begin(step).toString());
            for (var values : columns) {
                bytes.character(',');
                bytes.figure(values[step]);
            }
            bytes.character('\n');
        }
        bytes.flush();
    }

    /** Names of rooms may hold commas. */
    private static String header(Series series) throws IOException {
        var keys = new ArrayList<>(List.of(SeriesDictionary.TIME));
        series.columns().forEach(column -> keys.add(column.key()));
        var header = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(header)) {
            csv.writeRecord(keys);
        }
        return header.toString();
    }
}
