package io.heatwright.browser.page;

import io.heatwright.formats.home.BundledPlanData;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.place.WeatherStation;
import io.heatwright.home.tree.Tree;
import io.heatwright.report.ReportWords;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data that a page carries, as plain values; the engine's README says what each is. */
final class PageParts {
    private static final List<String> LANGUAGES = List.of("en", "es");
    /** What only a reader of the sheet itself is told: a page shows no sheet. */
    private static final String UNTOLD = "notes";

    private static final List<String> RATES = List.of("energy_prices", "carbon_subregions", "carbon_states", "fuels");

    private PageParts() {}

    /** Everything but the weather and places of other states. */
    static Map<String, Object> of(WeatherStation station, String state, String example) {
        var data = new LinkedHashMap<String, Object>();
        data.put("tables", tables(state));
        data.put("state", state);
        data.put("sheets", ProductLibrary.trees().stream().map(PageParts::node).toList());
        data.put("stations", StationLibrary.table());
        data.put("words", words());
        var weather = new LinkedHashMap<String, Object>();
        weather.put(station.id(), packed(station));
        data.put("weather", weather);
        data.put("example", example);
        return data;
    }

    static String packed(WeatherStation station) {
        return Base64.getEncoder().encodeToString(StationLibrary.packed(station));
    }

    private static Map<String, Object> tables(String state) {
        var tables = new LinkedHashMap<String, Object>();
        tables.put("states", table("states"));
        tables.put("counties", ofState(table("counties"), state));
        tables.put("places", ofState(table("places"), state));
        RATES.forEach(name -> tables.put(name, table(name)));
        return tables;
    }

    static String table(String name) {
        return BundledTables.text(name + ".tsv");
    }

    /** The rows of one state; an empty first cell repeats the one above. */
    private static String ofState(String table, String state) {
        var lines = table.split("\n", -1);
        var kept = new StringBuilder(lines[0]).append('\n');
        var here = false;
        for (var i = 1; i < lines.length; i++) {
            var tab = lines[i].indexOf('\t');
            here = tab > 0 ? lines[i].substring(0, tab).equals(state) : here && tab == 0;
            if (here) {
                kept.append(lines[i]).append('\n');
            }
        }
        return kept.toString();
    }

    private static Map<String, Object> words() {
        var words = new LinkedHashMap<String, Object>();
        for (var language : LANGUAGES) {
            var own = new LinkedHashMap<String, Object>();
            own.put("plan", BundledPlanData.wordsText(language));
            own.put("phrases", BundledPlanData.phrasesText(language));
            own.put("report", ReportWords.resource("words/" + language + ".txt"));
            own.put("page", WebFile.text("words/" + language + ".txt"));
            words.put(language, own);
        }
        return words;
    }

    /** A tree as a node without places: a text, a list, or names with values. */
    private static Object node(Tree tree) {
        var node = new LinkedHashMap<String, Object>();
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        if (tree instanceof Tree.Sequence list) {
            node.put("i", list.items().stream().map(PageParts::node).toList());
            return node;
        }
        var names = new ArrayList<Object>();
        var values = new ArrayList<Object>();
        for (var entry : ((Tree.Branch) tree).entries()) {
            if (!entry.key().equals(UNTOLD)) {
                names.add(entry.key());
                values.add(node(entry.value()));
            }
        }
        node.put("k", names);
        node.put("v", values);
        return node;
    }
}
