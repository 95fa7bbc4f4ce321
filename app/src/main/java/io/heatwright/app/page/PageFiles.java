package io.heatwright.app.page;

import io.heatwright.app.session.Refused;
import io.heatwright.browser.page.PlannerPage;
import io.heatwright.formats.weather.StationLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The planner's page and what lies beside it.
 *
 * @param page the page itself
 * @param policy what a server must allow it and nothing else
 * @param others the places and the weather of other towns
 */
record PageFiles(PageFile page, String policy, List<PageFile> others) {
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String EXAMPLE = "bedroom-new-york.yaml";

    PageFiles {
        others = List.copyOf(others);
    }

    /**
     * Makes all files.
     *
     * @return as a browser wants them
     * @throws Refused when this build has no engine
     */
    static PageFiles make() {
        if (!PlannerPage.isBuilt()) {
            throw new Refused(
                    "This build was made without the page's engine. Build it: mvn package, or use the launcher.");
        }
        var made = PlannerPage.make(example());
        var others = new ArrayList<PageFile>();
        others.add(new PageFile("places.js", SCRIPT, "heatwrightPlaces(", PlannerPage.placesFile()));
        for (var station : new StationLibrary().stations()) {
            var path = "weather/" + station.id() + ".js";
            others.add(new PageFile(path, SCRIPT, "heatwrightWeather(", PlannerPage.weatherFile(station)));
        }
        var page = new PageFile("planner.html", "text/html;charset=utf-8", "<title>Heatwright</title>", made.html());
        return new PageFiles(page, made.policy(), others);
    }

    /** The home that the page opens with. */
    private static String example() {
        try (var stream = Optional.ofNullable(PageFiles.class.getResourceAsStream(EXAMPLE))
                .orElseThrow(() -> new IllegalStateException("The program was packed without " + EXAMPLE + "."))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
