package io.heatwright.home.place;

import io.heatwright.home.table.Row;
import io.heatwright.home.table.TabbedTable;
import java.util.List;

/** Reads the towns, counties and states from the tables of module data. */
public final class PlaceTables {

    /** Cell of a county that the source does not give, or the design-condition table does not have. */
    private static final String NONE = "-";

    private PlaceTables() {}

    /**
     * Reads a gazetteer; takes some tens of milliseconds, so read it once.
     *
     * @param states text of states.tsv
     * @param counties text of counties.tsv
     * @param towns text of places.tsv
     * @return every town and county
     */
    public static Gazetteer gazetteer(String states, String counties, String towns) {
        return Gazetteer.of(states(states), counties(counties), towns(towns));
    }

    /**
     * Reads the states.
     *
     * @param text of states.tsv
     * @return fifty states and the District of Columbia, by code
     */
    public static List<State> states(String text) {
        return TabbedTable.read(text, row -> new State(row.text("code"), row.text("name")));
    }

    /**
     * Reads the counties of the design-condition table.
     *
     * @param text of counties.tsv
     * @return in the table's order; reference points are NaN where the towns decide
     */
    public static List<County> counties(String text) {
        return TabbedTable.read(
                text,
                row -> new County(
                        row.text("state"),
                        row.text("county"),
                        row.number("heating_99_c"),
                        row.number("cooling_1_c"),
                        row.number("hdd65_to_cdd50"),
                        new Coordinates(row.numberOrUnknown("latitude"), row.numberOrUnknown("longitude"))));
    }

    /**
     * Reads the towns.
     *
     * @param text of places.tsv
     * @return in the table's order
     */
    public static List<Town> towns(String text) {
        return TabbedTable.read(text, new TownRows()::next);
    }

    /** An empty state or county repeats the cell above. */
    private static final class TownRows {

        private String state = "";
        private String county = "";

        Town next(Row row) {
            state = row.text("state").isEmpty() ? state : row.text("state");
            county = row.text("county").isEmpty() ? county : row.text("county");
            var present = county.equals(NONE) ? "" : county;
            var design = row.text("design_county");
            return new Town(
                    row.text("name"),
                    state,
                    present,
                    design.isEmpty() ? present : design.equals(NONE) ? "" : design,
                    new Coordinates(row.number("latitude"), row.number("longitude")),
                    Integer.parseInt(row.text("population")));
        }
    }
}
