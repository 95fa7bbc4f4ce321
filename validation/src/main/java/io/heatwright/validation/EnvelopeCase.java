package io.heatwright.validation;

import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.climate.SunAndSky;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.home.HomeWeather;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.room.IdealYear;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.Window;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case of the envelope suite: an ordinary home file, run for a year with an ideal system. */
final class EnvelopeCase {
    /** A quarter of an hour: the setback cases need steps below an hour. */
    static final int STEPS_PER_HOUR = 4;

    private static final double WATTS_PER_KILOWATT = 1000;
    private static final double KILOWATT_HOURS_PER_MEGAWATT_HOUR = 1000;

    private final Home home;
    private final RoomDrivers drivers;
    private final SunAndSky sky;

    private EnvelopeCase(Home home, RoomDrivers drivers, SunAndSky sky) {
        this.home = home;
        this.drivers = drivers;
        this.sky = sky;
    }

    static EnvelopeCase read(String name, Gazetteer gazetteer, StationLibrary stations) {
        var source = "envelope/" + name + ".yaml";
        var resolution = HomeFile.read(source, bytes(source), new Context(gazetteer, file -> false));
        if (!resolution.usable()) {
            throw new IllegalStateException("A case of this build is broken: "
                    + resolution.findings().get(0).print());
        }
        var home = resolution.home(Choice.LIKELY);
        var year = HomeWeather.of(source, Path.of(""), home, stations).year();
        var sky = SunAndSky.of(year);
        var room = home.rooms().get(0).enclosure();
        return new EnvelopeCase(home, RoomDrivers.of(room, home.surroundings(), year, sky, STEPS_PER_HOUR), sky);
    }

    /** Loads, or temperatures where nothing heats or cools. */
    Map<String, Double> figures() {
        var thermostat = home.rooms().get(0).thermostat();
        var control = new IdealYear.Control(thermostat.heating(), thermostat.cooling(), new double[] {0});
        var year = IdealYear.run(drivers, control);
        var figures = new LinkedHashMap<String, Double>();
        if (Double.isInfinite(thermostat.warmestHeating()) && Double.isInfinite(thermostat.coolestCooling())) {
            var air = year.airTemperature();
            figures.put("ff_tmax", Arrays.stream(air).max().orElseThrow());
            figures.put("ff_tmin", Arrays.stream(air).min().orElseThrow());
            figures.put("ff_tmean", Arrays.stream(air).average().orElseThrow());
            return figures;
        }
        figures.put("annual_heating", year.heatingEnergy() / KILOWATT_HOURS_PER_MEGAWATT_HOUR);
        figures.put("annual_sensible_cooling", year.coolingEnergy() / KILOWATT_HOURS_PER_MEGAWATT_HOUR);
        figures.put("peak_heating", year.peakHeating() / WATTS_PER_KILOWATT);
        figures.put("peak_sensible_cooling", year.peakCooling() / WATTS_PER_KILOWATT);
        return figures;
    }

    /** The year's sun on a plane, kWh/m². */
    double incidentSun(double tilt, double azimuth) {
        var sun =
                OrientedSun.of(sky, Plane.of(tilt, azimuth), home.surroundings().groundReflectance());
        var sum = 0.0;
        for (var hour = 0; hour < sky.hours(); hour++) {
            sum += sun.total(hour);
        }
        return sum / WATTS_PER_KILOWATT;
    }

    /** The year's sun through a square metre of this case's windows, kWh/m². */
    double transmittedSun() {
        var area = 0.0;
        for (Window window : home.rooms().get(0).enclosure().windows()) {
            area += window.area();
        }
        var sum = 0.0;
        for (var hour = 0; hour < drivers.hours(); hour++) {
            sum += drivers.transmittedSun(hour);
        }
        return sum / area / WATTS_PER_KILOWATT;
    }

    private static byte[] bytes(String resource) {
        try (var stream = EnvelopeCase.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The case " + resource + " is missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
