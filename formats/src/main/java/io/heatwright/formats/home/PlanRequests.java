package io.heatwright.formats.home;

import io.heatwright.circuit.Edition;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.tables.RateTables;
import io.heatwright.home.Resolution;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.planner.request.Siting;
import io.heatwright.planner.words.Words;
import io.heatwright.simulation.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gathers all that a plan is made from, out of the data that come with the program. */
public final class PlanRequests {

    private static final String WORDS = "/io/heatwright/data/words/en.txt";

    private PlanRequests() {}

    /**
     * Gathers a request.
     *
     * @param resolution the home as understood, without errors
     * @param room key of the room to plan for
     * @param siting the weather
     * @param edition of the National Electrical Code to cite
     * @param batch how to work through many runs
     * @return the request
     */
    public static PlanRequest of(Resolution resolution, String room, Siting siting, Edition edition, Batch batch) {
        return new PlanRequest(
                resolution,
                room,
                siting,
                ProductLibrary.catalogue(),
                RateTables.energyPrices(),
                RateTables.carbonFactors(),
                edition,
                batch);
    }

    /**
     * Reads the sentences of a plan.
     *
     * @return in English
     */
    public static Words english() {
        try (var stream = PlanRequests.class.getResourceAsStream(WORDS)) {
            if (stream == null) {
                throw new IllegalStateException("The sentences of a plan are missing from this build.");
            }
            return Words.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
