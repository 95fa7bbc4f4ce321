package io.heatwright.formats.yaml;

import io.heatwright.formats.TextBytes;
import io.heatwright.formats.TreeReading;
import io.heatwright.formats.TreeWalk;
import io.heatwright.home.Finding;
import io.heatwright.home.tree.Place;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 as a plain tree with line numbers. Every scalar stays the text that was written: {@code no} is a word,
 * {@code 1960s} is a word, {@code 010} is three digits. Anchors, aliases, tags, tabs, repeated keys and second documents
 * are refused, each with one message.
 */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private YamlReader() {}

    /**
     * Reads a file.
     *
     * @param source name of the file as printed to people
     * @param bytes the whole file
     * @return the tree or what is wrong; never an exception
     */
    public static TreeReading read(String source, byte[] bytes) {
        var decoded = TextBytes.decode(source, bytes);
        var wrong = decoded.finding().or(() -> tab(source, decoded.text()));
        if (wrong.isPresent()) {
            return TreeReading.failed(wrong.get());
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), decoded.text())) {
            return TreeWalk.read(source, parser, YamlReader::refusal);
        }
    }

    private static Optional<Finding> tab(String source, String text) {
        var line = 1;
        for (var row : text.split("\n", -1)) {
            var lead = row.length() - row.stripLeading().length();
            var tab = row.indexOf('\t');
            if (tab >= 0 && tab < lead) {
                return Optional.of(Finding.error(
                        new Place(source, line, tab + 1),
                        "",
                        row.strip(),
                        "is set in with a tab",
                        "spaces, two for each level"));
            }
            line++;
        }
        return Optional.empty();
    }

    private static String refusal(JsonParser parser) {
        if (((YAMLParser) parser).isCurrentAlias()) {
            return "an alias (*name) is not used in home files";
        }
        if (parser.getObjectId() != null) {
            return "an anchor (&name) is not used in home files";
        }
        return parser.getTypeId() != null ? "a tag (!name) is not used in home files" : "";
    }
}
