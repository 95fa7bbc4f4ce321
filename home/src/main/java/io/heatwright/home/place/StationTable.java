package io.heatwright.home.place;

import io.heatwright.climate.DesignConditions;
import io.heatwright.home.table.Row;
import io.heatwright.home.table.TabbedTable;
import java.util.List;

/** Reads the table of packed stations: one row per station, an unknown figure an empty cell. */
public final class StationTable {

    /** Its columns, in order. */
    public static final List<String> COLUMNS = List.of(
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

    private StationTable() {}

    /**
     * Reads the stations.
     *
     * @param text of stations.tsv
     * @return the stations, in the table's order
     */
    public static List<WeatherStation> read(String text) {
        return TabbedTable.read(text, StationTable::station);
    }

    private static WeatherStation station(Row row) {
        double[] figures = new double[COLUMNS.size()];
        for (int i = 2; i < figures.length; i++) {
            figures[i] = row.numberOrUnknown(COLUMNS.get(i));
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
                row.text("id"), row.text("name"), new Coordinates(figures[2], figures[3]), figures[4], design);
    }
}
