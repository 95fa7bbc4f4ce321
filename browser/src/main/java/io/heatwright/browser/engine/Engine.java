package io.heatwright.browser.engine;

import io.heatwright.home.Finding;
import io.heatwright.home.keys.FormField;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Phrases;
import io.heatwright.planner.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;

/** The planner as JavaScript sees it. TeaVM compiles what is exported here; the module's README says what each gives. */
public final class Engine {
    private final PagePlanner planner;
    private final PageData data;

    private Engine(JSObject given) {
        var languages = new LinkedHashMap<String, PageData.Language>();
        var all = Values.get(given, "words");
        for (var language : Values.names(all)) {
            var own = Values.get(all, language);
            var plan = Words.parse(Values.text(own, "plan"), Phrases.parse(Values.text(own, "phrases")));
            languages.put(language, new PageData.Language(plan, Words.parse(Values.text(own, "report"))));
        }
        var tables = new LinkedHashMap<String, String>();
        var texts = Values.get(given, "tables");
        Values.names(texts).forEach(name -> tables.put(name, Values.text(texts, name)));
        data = new PageData(
                tables,
                Values.text(given, "state"),
                Values.trees(Values.array(given, "sheets"), "sheet"),
                Values.text(given, "stations"),
                languages);
        planner = new PagePlanner(data);
    }

    /** Nothing happens by itself. */
    public static void main(String[] arguments) {}

    /**
     * Makes an engine.
     *
     * @param data what the page brings along
     * @return the engine
     */
    @JSExport
    public static Engine start(JSObject data) {
        return new Engine(data);
    }

    /**
     * Keeps a station's unpacked year.
     *
     * @param station its id
     * @param pack its bytes
     */
    @JSExport
    public void year(String station, byte[] pack) {
        planner.year(station, pack);
    }

    /**
     * Takes in the places of the whole country.
     *
     * @param counties text of counties.tsv
     * @param towns text of places.tsv
     */
    @JSExport
    public void places(String counties, String towns) {
        planner.places(counties, towns);
    }

    /**
     * Lists the fields of the key table.
     *
     * @param language of labels and help
     * @return plain values
     */
    @JSExport
    public JSObject form(String language) {
        var speaker = data.language(language).plan();
        var fields = new ArrayList<Map<String, Object>>();
        for (var field : FormField.all()) {
            var plain = new LinkedHashMap<String, Object>();
            plain.put("path", field.path());
            plain.put("label", speaker.phrase(field.label()));
            plain.put("help", speaker.phrase(field.help()));
            plain.put("example", field.example());
            plain.put("options", options(speaker, field.options()));
            plain.put("several", field.several());
            plain.put("required", field.required());
            fields.add(plain);
        }
        return Values.of(fields);
    }

    /**
     * Suggests towns.
     *
     * @param text how the name begins
     * @return plain values
     */
    @JSExport
    public JSObject towns(String text) {
        return Values.of(
                planner.towns(text).stream().map(name -> one("name", name)).toList());
    }

    /**
     * Plans, alone or as one of several workers.
     *
     * @param home a node
     * @param options plain values
     * @param worker which worker this is
     * @param workers how many there are
     * @return an outcome
     */
    @JSExport
    public JSObject plan(JSObject home, JSObject options, int worker, int workers) {
        var wanted = new Options(
                Values.text(options, "language"),
                Values.text(options, "units").equals("metric"),
                Integer.parseInt(Values.text(options, "edition")));
        return plain(planner.plan(Values.tree(home, Values.text(options, "source")), wanted, worker, workers));
    }

    /**
     * Goes on with a plan that waits for the other workers.
     *
     * @param figures of all tasks of the batch
     * @return an outcome
     */
    @JSExport
    public JSObject learn(JSArray<Float64Array> figures) {
        return plain(planner.learn(Values.figures(figures)));
    }

    /**
     * Prints the rest of the plan that was answered last.
     *
     * @return HTML
     */
    @JSExport
    public String rest() {
        return planner.rest();
    }

    /**
     * Tells the plan that was answered last as keys and values, the same as the command line's JSON.
     *
     * @return plain values, none when nothing was answered yet
     */
    @JSExport
    public JSObject tree() {
        return Values.of(planner.last().map(PlanTree::plain).orElseGet(LinkedHashMap::new));
    }

    private static JSObject plain(Outcome outcome) {
        if (outcome instanceof Outcome.Part part) {
            return Values.part(part.own());
        }
        if (outcome instanceof Outcome.Answer answer) {
            return Values.of(answer(answer));
        }
        if (outcome instanceof Outcome.Refused refused) {
            var plain = one("kind", "refused");
            plain.put(
                    "findings", refused.findings().stream().map(Engine::finding).toList());
            return Values.of(plain);
        }
        if (outcome instanceof Outcome.WeatherWanted wanted) {
            var plain = one("kind", "weather");
            plain.put("station", wanted.station());
            plain.put("name", wanted.name());
            plain.put("distance", wanted.distance());
            return Values.of(plain);
        }
        if (outcome instanceof Outcome.FileWanted wanted) {
            var plain = one("kind", "file");
            plain.put("name", wanted.name());
            return Values.of(plain);
        }
        return Values.of(one("kind", outcome instanceof Outcome.PlacesWanted ? "places" : "done"));
    }

    private static Map<String, Object> answer(Outcome.Answer answer) {
        var tree = answer.tree();
        var plain = one("kind", "answer");
        plain.put("code", tree.tree("answer").text("verdict"));
        plain.put("headline", tree.tree("answer").text("headline"));
        plain.put("warning", tree.tree("answer").text("warning"));
        plain.put("place", tree.text("title"));
        plain.put("town", answer.town());
        plain.put("weather", tree.tree("weather").text("sentence"));
        plain.put("borrowed", tree.tree("weather").truth("borrowed"));
        plain.put("top", answer.top());
        plain.put("findings", answer.findings().stream().map(Engine::finding).toList());
        return plain;
    }

    private static Map<String, Object> finding(Finding finding) {
        var plain = one("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        plain.put("path", finding.path());
        plain.put("line", finding.place().line());
        plain.put("column", finding.place().column());
        plain.put("value", finding.value());
        plain.put("problem", finding.problem());
        plain.put("allowed", finding.allowed());
        plain.put("nearest", finding.nearest().orElse(""));
        plain.put("text", finding.print());
        return plain;
    }

    private static List<Map<String, Object>> options(Words speaker, List<String> words) {
        var options = new ArrayList<Map<String, Object>>();
        for (var word : words) {
            var plain = one("word", word);
            plain.put("label", speaker.phrase(word));
            options.add(plain);
        }
        return options;
    }

    private static Map<String, Object> one(String key, String value) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put(key, value);
        return plain;
    }
}
