package io.heatwright.validation;

import io.heatwright.climate.WeatherYear;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.home.HomeWeather;
import io.heatwright.formats.tables.PlaceTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.room.RoomDrivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A published case as an ordinary home file of one room, in its weather.
 *
 * @param home as understood
 * @param year its weather
 */
record CaseFile(Home home, WeatherYear year) {

    /** All towns and counties, which many cases share. */
    static Context context() {
        return new Context(PlaceTables.gazetteer(), path -> false);
    }

    /** Reads a case of this build, such as {@code envelope/600.yaml}. */
    static CaseFile read(String resource, Context context) {
        var resolution = HomeFile.read(resource, bytes(resource), context);
        if (!resolution.usable()) {
            throw new IllegalStateException("A case of this build is broken: "
                    + resolution.findings().get(0).print());
        }
        var home = resolution.home(Choice.LIKELY);
        return new CaseFile(
                home,
                HomeWeather.of(resource, Path.of(""), home, new StationLibrary())
                        .year());
    }

    HomeRoom room() {
        return home.rooms().get(0);
    }

    RoomDrivers drivers(int stepsPerHour) {
        return RoomDrivers.of(room().enclosure(), home.surroundings(), year, stepsPerHour);
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
