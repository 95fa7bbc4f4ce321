package io.heatwright.formats.home;

import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Catalogue;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.tables.RateTables;
import io.heatwright.home.Resolution;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.request.Siting;
import io.heatwright.planner.words.Words;
import io.heatwright.simulation.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The data that come with the program and that every plan is made from, whatever the home.
 *
 * @param catalogue what could be bought
 * @param prices of energy, by state
 * @param carbon emission factors, by state and fuel
 * @param words the sentences of a plan
 */
public record PlanData(Catalogue catalogue, EnergyPrices prices, CarbonFactors carbon, Words words) {

    private static final String ENGLISH = "/io/heatwright/data/words/en.txt";

    /**
     * Reads the data.
     *
     * @return all of it, sentences in English
     */
    public static PlanData read() {
        return new PlanData(
                ProductLibrary.catalogue(), RateTables.energyPrices(), RateTables.carbonFactors(), english());
    }

    /**
     * Makes a request.
     *
     * @param resolution the home as understood, without errors
     * @param room key of the room to plan for
     * @param siting the weather
     * @param edition of the National Electrical Code to cite
     * @param batch how to work through many runs
     * @return all that a plan is made from
     */
    public PlanRequest request(Resolution resolution, String room, Siting siting, Edition edition, Batch batch) {
        return new PlanRequest(resolution, room, siting, catalogue, prices, carbon, edition, batch);
    }

    private static Words english() {
        try (var stream = PlanData.class.getResourceAsStream(ENGLISH)) {
            if (stream == null) {
                throw new IllegalStateException("The sentences of a plan are missing from this build.");
            }
            return Words.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
