package io.heatwright.validation;

import io.heatwright.climate.Site;
import io.heatwright.climate.SteadyWeather;
import io.heatwright.climate.WeatherYear;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings;
import java.util.Arrays;
import java.util.List;

/**
 * A room with one wall, fixed film coefficients and no radiation, for which closed forms exist.
 *
 * @param area of the wall, m²
 * @param volume of air, m³
 * @param layers of the wall, from outside to inside
 * @param boundary what lies behind it
 * @param outsideFilm W/(m²·K)
 * @param insideFilm W/(m²·K)
 * @param airChanges room volumes per hour
 * @param vapour of people and things, kg/s
 * @param airFactor how many times the air's own heat and moisture the room holds
 */
record TestCell(
        double area,
        double volume,
        List<Layer> layers,
        Boundary boundary,
        double outsideFilm,
        double insideFilm,
        double airChanges,
        double vapour,
        double airFactor) {

    /** A minute. */
    static final int STEPS_PER_HOUR = 60;

    static final double PRESSURE = 101_325;
    static final double SECONDS_PER_HOUR = 3600;

    TestCell {
        layers = List.copyOf(layers);
    }

    /** Still dark air that never changes. */
    static WeatherYear air(double temperature, double dewPoint) {
        return new SteadyWeather(temperature, dewPoint, PRESSURE, temperature, 0).year(new Site(0, 0, 0, 0));
    }

    RoomDrivers drivers(WeatherYear weather) {
        var construction = new Construction("wall", layers, 0, 0, 0, 0);
        var wall = new Surface("wall", area, 90, 0, construction, boundary, new Films.Fixed(outsideFilm, insideFilm));
        var moisture = new double[24];
        Arrays.fill(moisture, vapour);
        var enclosure = new Enclosure(
                "cell",
                volume / 2.5,
                volume,
                List.of(wall),
                List.of(),
                new Infiltration.Constant(airChanges),
                new InternalGains(new double[24], new double[24], moisture),
                airFactor,
                airFactor);
        return RoomDrivers.of(
                enclosure, new Surroundings(Surroundings.Terrain.OPEN, 0.2, 1.35), weather, STEPS_PER_HOUR);
    }

    /** Lets the room go its own way for some hours. */
    static void drift(RoomModel room, double hours) {
        for (var step = 0; step < Math.round(hours * STEPS_PER_HOUR); step++) {
            room.prepare(step);
            room.advance(0, 0, 0);
        }
    }

    /** Holds the air at a temperature for some hours from the start. */
    static void hold(RoomModel room, double temperature, double hours) {
        for (var step = 0; step < Math.round(hours * STEPS_PER_HOUR); step++) {
            room.prepare(step);
            room.advance(room.heatFor(temperature), 0, 0);
        }
    }
}
