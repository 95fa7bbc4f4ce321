package io.heatwright.e2e;

import io.heatwright.browser.page.PlannerPage;
import io.heatwright.formats.weather.StationLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page and the files beside it, as they are handed to people: a folder to open or to serve. Made once. */
final class Site {
    static final String BEDROOM = Checkout.example("bedroom-new-york.yaml");
    static final PlannerPage PAGE = PlannerPage.make(BEDROOM);
    static final Path FOLDER = make();

    private Site() {}

    /** Where the page opens by double-click. */
    static String address() {
        return FOLDER.resolve("planner.html").toUri().toString();
    }

    /** The page alone, without the files beside it, in a folder. */
    static String alone(Path folder) {
        var file = folder.resolve("planner.html");
        Checkout.write(file, PAGE.html());
        return file.toUri().toString();
    }

    private static Path make() {
        var folder = Checkout.target("site");
        try {
            var weather = Files.createDirectories(folder.resolve("weather"));
            for (var station : new StationLibrary().stations()) {
                Checkout.write(weather.resolve(station.id() + ".js"), PlannerPage.weatherFile(station));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Checkout.write(folder.resolve("places.js"), PlannerPage.placesFile());
        Checkout.write(folder.resolve("planner.html"), PAGE.html());
        return folder;
    }
}
