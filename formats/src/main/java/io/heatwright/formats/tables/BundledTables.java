package io.heatwright.formats.tables;

import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.PlaceTables;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.planner.rates.RateTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables among the resources of module data. */
public final class BundledTables {

    private static final String FOLDER = "/io/heatwright/data/tables/";

    private BundledTables() {}

    /**
     * Reads the gazetteer of the US; takes some tens of milliseconds, so read it once.
     *
     * @return every town and county
     */
    public static Gazetteer gazetteer() {
        return PlaceTables.gazetteer(text("states.tsv"), text("counties.tsv"), text("places.tsv"));
    }

    /**
     * Reads the residential energy prices.
     *
     * @return every figure by state, with its date and source
     */
    public static EnergyPrices energyPrices() {
        return RateTables.energyPrices(text("energy_prices.tsv"));
    }

    /**
     * Reads the carbon factors of electricity and fuels.
     *
     * @return factors by subregion, state, postal prefix and fuel
     */
    public static CarbonFactors carbonFactors() {
        return RateTables.carbonFactors(
                text("carbon_subregions.tsv"), text("carbon_states.tsv"), text("carbon_zip3.tsv"), text("fuels.tsv"));
    }

    /**
     * Reads a table as it is.
     *
     * @param name of the file
     * @return its whole text
     */
    public static String text(String name) {
        try (var stream = BundledTables.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + name + " is missing from this build.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
