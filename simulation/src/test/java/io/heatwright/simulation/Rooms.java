package io.heatwright.simulation;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.Site;
import io.heatwright.climate.WeatherYear;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Glazing;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.Surface;
import io.heatwright.room.Surroundings;
import io.heatwright.room.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Rooms and weather made up from a seed, in the range of real small rooms. */
public final class Rooms {
    private final SplittableRandom random;

    public Rooms(long seed) {
        random = new SplittableRandom(seed);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    RoomDrivers drivers(int days, int stepsPerHour) {
        return drivers(weather(days, between(-25, 25), between(3, 12)), stepsPerHour);
    }

    RoomDrivers drivers(WeatherYear weather, int stepsPerHour) {
        return drivers(enclosure(), weather, stepsPerHour);
    }

    static RoomDrivers drivers(Enclosure enclosure, WeatherYear weather, int stepsPerHour) {
        return RoomDrivers.of(enclosure, new Surroundings(Surroundings.Terrain.SUBURB, 0.2, 3), weather, stepsPerHour);
    }

    /** A spell that swings daily about a mean, with a clear-day sun. */
    public WeatherYear weather(int days, double mean, double swing) {
        var hours = 24 * days;
        var dry = new double[hours];
        var direct = new double[hours];
        var diffuse = new double[hours];
        var global = new double[hours];
        for (var hour = 0; hour < hours; hour++) {
            var phase = 2 * Math.PI * (hour % 24 - 15) / 24;
            dry[hour] = mean + swing * Math.cos(phase) + between(-1, 1);
            var sun = Math.max(0, Math.cos(2 * Math.PI * (hour % 24 - 12) / 24));
            direct[hour] = 600 * sun * random.nextDouble();
            diffuse[hour] = 150 * sun;
            global[hour] = diffuse[hour] + direct[hour] * sun;
        }
        var dew = Arrays.stream(dry).map(t -> t - 6).toArray();
        return new WeatherYear(
                "made up",
                new Site(40, -75, -5, 100),
                DesignConditions.UNKNOWN,
                dry,
                dew,
                filled(hours, 100_000),
                Arrays.stream(dry).map(t -> 300 + 4 * t).toArray(),
                global,
                direct,
                diffuse,
                filled(hours, between(0, 8)),
                filled(hours, 180),
                new double[0]);
    }

    private static double[] filled(int length, double value) {
        var array = new double[length];
        Arrays.fill(array, value);
        return array;
    }

    Enclosure enclosure() {
        var floor = between(8, 40);
        var surfaces = new ArrayList<Surface>();
        surfaces.add(surface("floor", floor, 180, 0, new Boundary.SameAsRoom()));
        surfaces.add(surface("ceiling", floor, 0, 0, new Boundary.Outdoors(true, true)));
        for (var side = 0; side < 4; side++) {
            surfaces.add(surface(
                    "wall " + side,
                    between(5, 15),
                    90,
                    90 * side,
                    side < 2 ? new Boundary.Outdoors(true, true) : new Boundary.SameAsRoom()));
        }
        var window = new Window(
                "window",
                between(0.5, 4),
                90,
                180,
                Glazing.matching(2.9, 0.56, 2),
                0,
                0,
                1,
                new Films.Varying(Films.Roughness.VERY_SMOOTH));
        return new Enclosure(
                "room",
                floor,
                floor * 2.4,
                surfaces,
                List.of(window),
                new Infiltration.Constant(between(0.1, 1.5)),
                InternalGains.steady(between(0, 300), 0.5),
                5);
    }

    private Surface surface(String name, double area, double tilt, double azimuth, Boundary boundary) {
        var construction = new Construction(
                name,
                List.of(
                        new Layer.Solid("siding", 0.012, 0.14, 530, 900),
                        new Layer.Solid("insulation", between(0.03, 0.2), 0.04, 12, 840),
                        new Layer.Solid("board", 0.012, 0.16, 950, 840)),
                0.9,
                0.9,
                0.6,
                0.6);
        return new Surface(
                name, area, tilt, azimuth, construction, boundary, new Films.Varying(Films.Roughness.MEDIUM_SMOOTH));
    }
}
