package io.heatwright.browser.page;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.place.WeatherStation;
import io.heatwright.home.tree.Tree;
import io.heatwright.report.ReportWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The planner as one page that holds all it needs: style, script, engine and data, with the weather and the places of one
 * state. The rest lies in files beside it.
 */
public final class PlannerPage {
    private static final String STATION = "744860";
    private static final String STATE = "NY";
    private static final List<String> STYLES = List.of("html/report.css", "html/one-page.css");

    private final String html;
    private final String policy;

    private PlannerPage(String html, String policy) {
        this.html = html;
        this.policy = policy;
    }

    /**
     * Tells whether this build has the engine, which a quick build leaves out.
     *
     * @return true when a page can be made
     */
    public static boolean isBuilt() {
        return WebFile.find("engine.js").isPresent();
    }

    /**
     * Makes the page with New York's weather and places inside.
     *
     * @param example the home file that it opens with
     * @return the page
     * @throws IllegalStateException when this build has no engine
     */
    public static PlannerPage make(String example) {
        var station = new StationLibrary().station(STATION).orElseThrow();
        var style = String.join("\n", STYLES.stream().map(ReportWords::resource).toList()) + "\n"
                + WebFile.text("web/styles/page.css");
        var script = new ModuleLinker(WebFile::text, vendored()).link("web/main.js");
        var engine = engine();
        var data = JsonWriter.writeClosely(PageParts.of(station, STATE, example));
        var html = WebFile.text("web/planner.html")
                .replace("<!--style-->", "<style>" + style + "</style>")
                .replace("<!--data-->", "<script type=\"application/json\" id=\"data\">" + data + "</script>")
                .replace("<!--engine-->", "<script type=\"text/plain\" id=\"engine\">" + closed(engine) + "</script>")
                .replace("<!--script-->", "<script>" + closed(script) + "</script>");
        return new PlannerPage(html, policy(style, closed(script), closed(engine)));
    }

    /**
     * Returns the page.
     *
     * @return one HTML file that opens by itself
     */
    public String html() {
        return html;
    }

    /**
     * Returns what a server must allow the page and nothing else: its own style, script and engine by their digests,
     * workers made of them, and the files beside it.
     *
     * @return a Content-Security-Policy
     */
    public String policy() {
        return policy;
    }

    /**
     * Returns the file of a station's year, which lies in folder {@code weather} beside the page.
     *
     * @param station one of the library's
     * @return a script that hands the year over
     */
    public static String weatherFile(WeatherStation station) {
        return "heatwrightWeather(\"" + station.id() + "\", \"" + PageParts.packed(station) + "\");\n";
    }

    /**
     * Returns the file of all places, {@code places.js} beside the page.
     *
     * @return a script that hands them over
     */
    public static String placesFile() {
        var tables = new LinkedHashMap<String, Object>();
        tables.put("counties", PageParts.table("counties"));
        tables.put("places", PageParts.table("places"));
        return "heatwrightPlaces(" + JsonWriter.writeClosely(tables) + ");\n";
    }

    /** The engine is a CommonJS module; here it fills one global name. */
    private static String engine() {
        var module = WebFile.find("engine.js")
                .orElseThrow(() -> new IllegalStateException("This build was made without the page's engine."));
        return "globalThis.heatwrightEngine=(()=>{const exports={};\n" + module + "\nreturn exports;})();\n";
    }

    private static Map<String, String> vendored() {
        var paths = new LinkedHashMap<String, String>();
        var bytes = WebFile.text("web/vendor/MANIFEST.json").getBytes(StandardCharsets.UTF_8);
        var manifest =
                (Tree.Sequence) JsonReader.read("MANIFEST.json", bytes).tree().orElseThrow();
        for (var item : manifest.items()) {
            var one = (Tree.Branch) item;
            paths.put(text(one, "name"), "web/vendor/" + text(one, "file"));
        }
        return paths;
    }

    private static String text(Tree.Branch branch, String key) {
        return ((Tree.Text) branch.value(key).orElseThrow()).value();
    }

    /** A script must not hold what would end its own element. */
    private static String closed(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    private static String policy(String style, String script, String engine) {
        return "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script) + " "
                + digest(engine)
                + "; worker-src blob:; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
