package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The compiled planner beside a page's own workers: started in the same browser from the text and the data that the page
 * carries, and asked for the plan as keys and values, which the page itself does not need.
 */
final class Engines {
    private static final JsonMapper JSON = new JsonMapper();
    private static final StationLibrary STATIONS = new StationLibrary();

    private final Page page;

    /**
     * What the engine says.
     *
     * @param tree the plan as keys and values, with every digit
     * @param parts how often workers told each other what they found
     * @param milliseconds from the wish to the answer
     */
    record Answer(Map<?, ?> tree, int parts, double milliseconds) {}

    private Engines(Page page) {
        this.page = page;
    }

    /** Starts engines in an open page: one alone, and so many that share. */
    static Engines in(Page page, int... workers) {
        page.exposeFunction(
                "heatwrightYear",
                station -> Base64.getEncoder()
                        .encodeToString(StationLibrary.packed(
                                STATIONS.station((String) station[0]).orElseThrow())));
        page.exposeFunction(
                "heatwrightPlaces",
                none -> JsonWriter.write(Map.of(
                        "counties", BundledTables.text("counties.tsv"), "places", BundledTables.text("places.tsv"))));
        for (var count : workers) {
            page.evaluate(script(), count);
        }
        return new Engines(page);
    }

    /** Plans for a home file with one worker, or with several that share. */
    Answer plan(String yaml, int workers) {
        return plan(yaml, workers, "en", "us");
    }

    Answer plan(String yaml, int workers, String language, String units) {
        var wish = Map.of(
                "workers",
                String.valueOf(workers),
                "home",
                node(tree(yaml)),
                "options",
                Map.of("source", "home.yaml", "language", language, "units", units, "edition", "2023"));
        var answer = (Map<?, ?>) page.evaluate(
                "({workers, home, options}) => globalThis.heatwrightEngines[workers](home, options)", wish);
        assertThat(answer.get("kind"))
                .as("%s%n%s", yaml, answer.get("findings"))
                .isEqualTo("answer");
        return new Answer(
                json((String) answer.get("tree")),
                ((Number) answer.get("parts")).intValue(),
                ((Number) answer.get("milliseconds")).doubleValue());
    }

    /** Reads JSON with every digit. */
    static Map<?, ?> json(String text) {
        return JSON.readValue(text, LinkedHashMap.class);
    }

    private static Tree tree(String yaml) {
        return YamlReader.read("home.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
    }

    /** The engine's contract: a text, a list, or names with values, each with its place. */
    private static Map<String, Object> node(Tree tree) {
        var node = new LinkedHashMap<String, Object>();
        if (tree instanceof Tree.Text text) {
            node.put("t", text.value());
        } else if (tree instanceof Tree.Sequence list) {
            node.put("i", list.items().stream().map(Engines::node).toList());
        } else {
            var names = new ArrayList<Object>();
            var values = new ArrayList<Object>();
            for (var entry : ((Tree.Branch) tree).entries()) {
                names.add(List.of(
                        entry.key(), entry.keyPlace().line(), entry.keyPlace().column()));
                values.add(node(entry.value()));
            }
            node.put("k", names);
            node.put("v", values);
        }
        node.put("l", tree.place().line());
        node.put("c", tree.place().column());
        return node;
    }

    private static String script() {
        try (var stream = Engines.class.getResourceAsStream("engines.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
