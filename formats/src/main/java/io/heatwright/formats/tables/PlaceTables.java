package io.heatwright.formats.tables;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.County;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.State;
import io.heatwright.home.place.Town;
import java.util.List;

/** Reads the towns, counties and states. */
public final class PlaceTables {

    /** Cell of a county that the source does not give, or the design-condition table does not have. */
    private static final String NONE = "-";

    private PlaceTables() {}

    /**
     * Reads the gazetteer of the US; takes some tens of milliseconds, so read it once.
     *
     * @return every town and county
     */
    public static Gazetteer gazetteer() {
        return Gazetteer.of(states(), counties(), towns());
    }

    /**
     * Reads the states.
     *
     * @return fifty states and the District of Columbia, by code
     */
    public static List<State> states() {
        return ResourceTable.read("states.tsv", row -> new State(row.getField("code"), row.getField("name")));
    }

    /**
     * Reads the counties of the design-condition table.
     *
     * @return in the table's order; reference points are NaN where the towns decide
     */
    public static List<County> counties() {
        return ResourceTable.read(
                "counties.tsv",
                row -> new County(
                        row.getField("state"),
                        row.getField("county"),
                        ResourceTable.number(row, "heating_99_c"),
                        ResourceTable.number(row, "cooling_1_c"),
                        ResourceTable.number(row, "hdd65_to_cdd50"),
                        new Coordinates(
                                ResourceTable.numberOrUnknown(row, "latitude"),
                                ResourceTable.numberOrUnknown(row, "longitude"))));
    }

    /**
     * Reads the towns.
     *
     * @return in the table's order
     */
    public static List<Town> towns() {
        return ResourceTable.read("places.tsv", new TownRows()::next);
    }

    /** An empty state or county repeats the cell above. */
    private static final class TownRows {

        private String state = "";
        private String county = "";

        Town next(NamedCsvRecord row) {
            state = row.getField("state").isEmpty() ? state : row.getField("state");
            county = row.getField("county").isEmpty() ? county : row.getField("county");
            var present = county.equals(NONE) ? "" : county;
            var design = row.getField("design_county");
            return new Town(
                    row.getField("name"),
                    state,
                    present,
                    design.isEmpty() ? present : design.equals(NONE) ? "" : design,
                    new Coordinates(ResourceTable.number(row, "latitude"), ResourceTable.number(row, "longitude")),
                    Integer.parseInt(row.getField("population")));
        }
    }
}
