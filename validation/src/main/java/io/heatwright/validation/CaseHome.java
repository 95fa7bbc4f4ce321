package io.heatwright.validation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.home.HomeWeather;
import io.heatwright.formats.tables.PlaceTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.place.Gazetteer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A published case as a home in its weather.
 *
 * @param home as understood from its file
 * @param weather of that home
 * @param sky sun and sky of that weather
 */
record CaseHome(Home home, WeatherYear weather, SunAndSky sky) {

    /** Reads case files one after another; places, stations and sky are read once. */
    static final class Reader {
        private final Gazetteer gazetteer = PlaceTables.gazetteer();
        private final StationLibrary stations = new StationLibrary();
        private final Map<Whereabouts, CaseHome> last = new LinkedHashMap<>();

        /** Reads a case of this build, such as {@code envelope/600.yaml}. */
        CaseHome read(String source) {
            var resolution = HomeFile.read(source, bytes(source), new Context(gazetteer, file -> false));
            if (!resolution.usable()) {
                throw new IllegalStateException("A case of this build is broken: "
                        + resolution.findings().get(0).print());
            }
            var home = resolution.home(Choice.LIKELY);
            var neighbour = last.get(home.whereabouts());
            var year = neighbour == null
                    ? HomeWeather.of(source, Path.of(""), home, stations).year()
                    : neighbour.weather();
            var found = new CaseHome(home, year, neighbour == null ? SunAndSky.of(year) : neighbour.sky());
            last.put(home.whereabouts(), found);
            return found;
        }
    }

    private static byte[] bytes(String resource) {
        try (var stream = CaseHome.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The case " + resource + " is missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
