package io.heatwright.validation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.home.WeatherOfHome;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Whereabouts;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.room.Enclosure;
import io.heatwright.room.RoomDrivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A published case as an ordinary home file in its weather.
 *
 * @param home as understood
 * @param year its weather
 * @param sky sun and sky of that weather
 */
record CaseFile(Home home, WeatherYear year, SunAndSky sky) {

    /** Reads case files one after another; places, stations and skies are read once. */
    static final class Reader {
        private final Gazetteer gazetteer = BundledTables.gazetteer();
        private final StationLibrary stations = new StationLibrary();
        private final Map<Whereabouts, CaseFile> lastThere = new LinkedHashMap<>();

        /** Reads a case of this build, such as {@code envelope/600.yaml}. */
        CaseFile read(String resource) {
            var resolution = HomeFile.read(resource, bytes(resource), new Context(gazetteer, file -> false));
            if (!resolution.usable()) {
                throw new IllegalStateException("A case of this build is broken: "
                        + resolution.findings().get(0).print());
            }
            var home = resolution.home(Choice.LIKELY);
            var before = lastThere.get(home.whereabouts());
            var year = before == null
                    ? WeatherOfHome.read(resource, Path.of(""), home, stations).year()
                    : before.year();
            var found = new CaseFile(home, year, before == null ? SunAndSky.of(year) : before.sky());
            lastThere.put(home.whereabouts(), found);
            return found;
        }
    }

    /** The first room of the file. */
    HomeRoom room() {
        return home.rooms().get(0);
    }

    RoomDrivers drivers(int stepsPerHour) {
        return drivers(room().enclosure(), stepsPerHour);
    }

    RoomDrivers drivers(Enclosure enclosure, int stepsPerHour) {
        return RoomDrivers.of(enclosure, home.surroundings(), year, sky, stepsPerHour);
    }

    private static byte[] bytes(String resource) {
        try (var stream = CaseFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The case " + resource + " is missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
