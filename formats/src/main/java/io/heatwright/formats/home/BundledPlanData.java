package io.heatwright.formats.home;

import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.planner.request.PlanData;
import io.heatwright.planner.words.Phrases;
import io.heatwright.planner.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data and sentences that come with the program and that every plan is made from. */
public final class BundledPlanData {

    private static final String WORDS = "/io/heatwright/data/words/";

    /** The language of the floors below the planner. */
    private static final String SPOKEN = "en";

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
        return Words.parse(wordsText(language), Phrases.parse(phrasesText(language)));
    }

    /**
     * Reads the message file of a plan as it is.
     *
     * @param language two letters, {@code en} or {@code es}
     * @return its whole text
     */
    public static String wordsText(String language) {
        return text(language + ".txt");
    }

    /**
     * Reads the translations of what the floors below the planner say as they are.
     *
     * @param language two letters, {@code en} or {@code es}
     * @return their whole text; empty in English, in which those floors speak
     */
    public static String phrasesText(String language) {
        return language.equals(SPOKEN) ? "" : text("phrases-" + language + ".txt");
    }

    private static String text(String name) {
        try (var stream = BundledPlanData.class.getResourceAsStream(WORDS + name)) {
            if (stream == null) {
                throw new IllegalStateException("The sentences of a plan are missing from this build: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
