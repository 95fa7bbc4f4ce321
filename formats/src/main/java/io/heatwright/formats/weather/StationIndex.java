package io.heatwright.formats.weather;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.heatwright.climate.DesignConditions;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.WeatherStation;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The table of packed stations: tab-separated text, one row per station, an unknown figure an empty cell. */
final class StationIndex {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "latitude",
            "longitude",
            "elevation",
            "heating_996",
            "heating_99",
            "cooling_04",
            "cooling_04_wet_bulb",
            "cooling_1",
            "cooling_1_wet_bulb",
            "cooling_2",
            "cooling_2_wet_bulb",
            "daily_range",
            "coldest_month",
            "hottest_month",
            "annual_minimum",
            "ten_year_minimum",
            "ten_year_maximum");

    private StationIndex() {}

    static List<WeatherStation> read(Reader reader) {
        try (var rows = CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(reader)) {
            return rows.stream().map(StationIndex::station).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static WeatherStation station(NamedCsvRecord row) {
        double[] figures = new double[COLUMNS.size()];
        for (int i = 2; i < figures.length; i++) {
            String cell = row.getField(COLUMNS.get(i));
            figures[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        var design = new DesignConditions(
                figures[5],
                figures[6],
                figures[7],
                figures[8],
                figures[9],
                figures[10],
                figures[11],
                figures[12],
                figures[13],
                (int) figures[14],
                (int) figures[15],
                figures[16],
                figures[17],
                figures[18]);
        return new WeatherStation(
                row.getField("id"), row.getField("name"), new Coordinates(figures[2], figures[3]), figures[4], design);
    }

    static String write(List<WeatherStation> stations) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator('\t')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(COLUMNS);
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
