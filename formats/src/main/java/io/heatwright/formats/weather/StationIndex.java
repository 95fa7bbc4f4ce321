package io.heatwright.formats.weather;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.heatwright.home.place.StationTable;
import io.heatwright.home.place.WeatherStation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the table of packed stations that {@link StationTable} reads. */
final class StationIndex {

    private StationIndex() {}

    static String write(List<WeatherStation> stations) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(StationTable.COLUMNS);
            stations.forEach(station -> csv.writeRecord(cells(station)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static List<String> cells(WeatherStation station) {
        var design = station.design();
        double[] figures = {
            station.position().latitude(),
            station.position().longitude(),
            station.elevation(),
            design.heating996(),
            design.heating99(),
            design.cooling04(),
            design.cooling04WetBulb(),
            design.cooling1(),
            design.cooling1WetBulb(),
            design.cooling2(),
            design.cooling2WetBulb(),
            design.dailyRange(),
            design.coldestMonth(),
            design.hottestMonth(),
            design.annualMinimum(),
            design.tenYearMinimum(),
            design.tenYearMaximum()
        };
        var cells = new ArrayList<String>();
        cells.add(station.id());
        cells.add(station.name());
        for (double figure : figures) {
            cells.add(Double.isNaN(figure) ? "" : EpwLine.plain(figure));
        }
        return cells;
    }
}
