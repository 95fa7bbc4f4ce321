package io.heatwright.home.reading;

import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.Location;
import io.heatwright.home.place.Resolution;
import io.heatwright.home.place.Resolution.Ambiguous;
import io.heatwright.home.place.Resolution.Found;
import io.heatwright.home.place.Resolution.Unknown;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;
import java.util.Optional;

/** Reads where a home is. */
final class PlaceReader {

    private static final String ALLOWED =
            "a town and its state such as Portland, OR; or latitude and longitude; or epw";
    private static final int LISTED = 6;

    private PlaceReader() {}

    static Whereabouts read(Answers home, Context context, List<Finding> findings) {
        var epw = home.text("epw");
        epw.filter(path -> !context.weatherFileExists().test(path)).ifPresent(path -> {
            var allowed = "the path of an EPW file that can be read, relative to this file";
            findings.add(
                    Finding.error(home.place("epw"), "epw", path, "is not a weather file that can be read", allowed));
        });
        var elevation = home.quantity("elevation", UnitFamily.LENGTH);
        if (epw.isPresent() && home.has("weather")) {
            var problem = "stands beside epw, which gives another";
            findings.add(Finding.error(home.place("weather"), "weather", "", problem, "one of weather and epw"));
        }
        return new Whereabouts(location(home, context, findings), epw, elevation, Optional.empty());
    }

    private static Optional<Location> location(Answers home, Context context, List<Finding> findings) {
        var faulty = List.of("place", "latitude", "longitude");
        if (findings.stream().anyMatch(f -> faulty.contains(f.path()))) {
            return Optional.empty();
        }
        var latitude = home.quantity("latitude", UnitFamily.ANGLE);
        var longitude = home.quantity("longitude", UnitFamily.ANGLE);
        if (latitude.isPresent() && longitude.isPresent()) {
            var position = new Coordinates(latitude.getAsDouble(), longitude.getAsDouble());
            return settle(
                    home, "latitude", position.asText(), context.gazetteer().at(position), findings);
        }
        if (home.has("latitude") != home.has("longitude")) {
            var there = home.has("latitude") ? "latitude" : "longitude";
            var missing = home.has("latitude") ? "longitude" : "latitude";
            var problem = "stands without " + missing;
            findings.add(
                    Finding.error(home.place(there), there, home.text(there).orElse(""), problem, "both, in degrees"));
            return Optional.empty();
        }
        var place = home.text("place");
        if (place.isEmpty()) {
            if (!bringsWeather(home)) {
                findings.add(Finding.error(home.place("place"), "", "", "the home has no place", ALLOWED));
            }
            return Optional.empty();
        }
        return settle(home, "place", place.get(), context.gazetteer().resolve(place.get()), findings);
    }

    private static Optional<Location> settle(
            Answers home, String key, String text, Resolution resolution, List<Finding> findings) {
        if (resolution instanceof Found found) {
            return Optional.of(found.location());
        }
        if (bringsWeather(home)) {
            var problem = problem(resolution, text) + "; prices and county figures will be missing";
            findings.add(Finding.warning(home.place(key), key, text, problem, ALLOWED));
            return Optional.empty();
        }
        var finding = Finding.error(home.place(key), key, text, problem(resolution, text), ALLOWED);
        findings.add(finding.withNearest(nearest(resolution)));
        return Optional.empty();
    }

    private static boolean bringsWeather(Answers home) {
        return home.text("epw").isPresent() || home.has("weather");
    }

    private static String problem(Resolution resolution, String text) {
        if (resolution instanceof Ambiguous several) {
            return "names " + several.candidates().size() + " places";
        }
        var message = resolution instanceof Unknown unknown ? unknown.message() : "";
        var start = Math.min(message.length(), text.length() + 3);
        var end = message.indexOf(". ", start);
        return end < 0 ? "is not a place we know" : message.substring(start, end);
    }

    private static Optional<String> nearest(Resolution resolution) {
        var names = resolution instanceof Ambiguous several
                ? several.candidates().stream()
                        .limit(LISTED)
                        .map(Location::name)
                        .toList()
                : resolution instanceof Unknown unknown ? unknown.suggestions() : List.<String>of();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
