package io.heatwright.browser.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of the page among this module's resources. */
final class WebFile {

    private static final String FOLDER = "/io/heatwright/browser/";

    private WebFile() {}

    /** Reads a file, such as {@code web/main.js}. */
    static String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The page was packed without " + name + "."));
    }

    /** Reads a file that may be missing, as the engine is in a build that did not make it. */
    static Optional<String> find(String name) {
        try (var stream = WebFile.class.getResourceAsStream(FOLDER + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
