package io.heatwright.report;

import io.heatwright.planner.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The words that belong to the page itself: headings, column names, keys of charts. */
public final class ReportWords {
    private ReportWords() {}

    /**
     * Reads the English words.
     *
     * @return what the renderers say around a plan's own sentences
     */
    public static Words english() {
        return of("en");
    }

    /**
     * Reads the words of a language.
     *
     * @param language two letters, {@code en} or {@code es}
     * @return what the renderers say around a plan's own sentences
     */
    public static Words of(String language) {
        return Words.parse(resource("words/" + language + ".txt"));
    }

    /**
     * Reads a text that is packed with this module.
     *
     * @param name relative to this package
     * @return its whole content
     */
    public static String resource(String name) {
        try (var in = ReportWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The report module was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
