package io.heatwright.formats.json;

import io.heatwright.formats.TextBytes;
import io.heatwright.formats.TreeReading;
import io.heatwright.formats.TreeWalk;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as a plain tree with line numbers; numbers and truth values stay the text that was written. */
public final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonReader() {}

    /**
     * Reads a file or a request.
     *
     * @param source name as printed to people
     * @param bytes all of it, UTF-8
     * @return the tree or what is wrong; never an exception
     */
    public static TreeReading read(String source, byte[] bytes) {
        var decoded = TextBytes.decode(source, bytes);
        if (decoded.finding().isPresent()) {
            return TreeReading.failed(decoded.finding().get());
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), decoded.text())) {
            return TreeWalk.read(source, parser, p -> "");
        }
    }
}
