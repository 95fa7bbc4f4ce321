package io.heatwright.formats.home;

import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data and sentences that come with the program and that every plan is made from. */
public final class BundledPlanData {

    private static final String WORDS = "/io/heatwright/data/words/";

    private BundledPlanData() {}

    /**
     * Reads the data.
     *
     * @return all of it
     */
    public static PlanData read() {
        return new PlanData(ProductLibrary.catalogue(), BundledTables.energyPrices(), BundledTables.carbonFactors());
    }

    /**
     * Reads the sentences of a plan.
     *
     * @param language two letters, {@code en} or {@code es}
     * @return the sentences in that language
     */
    public static Words words(String language) {
        return Words.parse(wordsText(language));
    }

    /**
     * Reads the message file of a plan as it is.
     *
     * @param language two letters, {@code en} or {@code es}
     * @return its whole text
     */
    public static String wordsText(String language) {
        try (var stream = BundledPlanData.class.getResourceAsStream(WORDS + language + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("The sentences of a plan are missing from this build: " + language);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
