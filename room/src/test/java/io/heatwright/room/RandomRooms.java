package io.heatwright.room;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Rooms and weather made up from a seed: all boundaries, films, glazings and kinds of infiltration. */
final class RandomRooms {

    private final SplittableRandom random;

    RandomRooms(long seed) {
        random = new SplittableRandom(seed);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int i = 0; i < count; i++) {
            layers.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Layer.Resistance("gap", between(0.05, 5));
                        case 1 -> new Layer.Solid("sheet metal", between(0.0005, 0.003), between(15, 50), 7800, 480);
                        case 2 -> new Layer.Solid("insulation", between(0.02, 0.4), between(0.025, 0.05), 15, 1400);
                        case 3 -> new Layer.Solid("board", between(0.006, 0.03), between(0.1, 0.3), 800, 1000);
                        default -> new Layer.Solid("masonry", between(0.05, 0.4), between(0.4, 2), 1800, 900);
                    });
        }
        return layers;
    }

    private Construction construction() {
        return new Construction(
                "any", layers(), between(0.05, 0.95), between(0.05, 0.95), between(0.05, 0.95), between(0.05, 0.95));
    }

    private Boundary boundary() {
        return switch (random.nextInt(7)) {
            case 0 -> new Boundary.Buffer(random.nextDouble(), between(15, 25));
            case 1 -> new Boundary.SameAsRoom();
            case 2 -> new Boundary.Steady(between(5, 25));
            case 3 -> new Boundary.Ground(between(2, 20), between(0, 12), between(1, 60));
            default -> new Boundary.Outdoors(random.nextBoolean(), random.nextBoolean());
        };
    }

    private Films films() {
        return random.nextInt(4) == 0
                ? new Films.Fixed(between(2, 30), between(1, 8))
                : new Films.Varying(any(List.of(Films.Roughness.values())));
    }

    private Glazing glazing() {
        return switch (random.nextInt(4)) {
            case 0 -> Bestest.SINGLE;
            case 1 -> Bestest.LOW_E;
            case 2 -> Glazing.matching(between(0.7, 2), between(0.2, 0.5), 3);
            default -> Bestest.CLEAR_DOUBLE;
        };
    }

    Enclosure enclosure() {
        double floor = between(8, 60);
        List<Surface> surfaces = new ArrayList<>();
        surfaces.add(surface("floor", floor, 180));
        surfaces.add(surface("ceiling", floor, between(0, 50)));
        for (int i = 0; i < 4; i++) {
            surfaces.add(surface("wall " + i, between(3, 20), 90));
        }
        List<Window> windows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            windows.add(new Window(
                    "window " + i,
                    between(0.3, 6),
                    random.nextBoolean() ? 90 : between(0, 90),
                    between(0, 360),
                    glazing(),
                    random.nextBoolean() ? 0 : between(0.05, 0.3),
                    between(1, 10),
                    random.nextDouble(),
                    films()));
        }
        Infiltration infiltration = random.nextBoolean() ? new Infiltration.Constant(between(0, 2)) : leakage();
        return new Enclosure(
                        "random",
                        floor,
                        floor * between(2, 4),
                        surfaces,
                        windows,
                        infiltration,
                        gains(),
                        between(1, 15))
                .withVentilation(ventilation())
                .withMoistureBuffer(
                        random.nextBoolean()
                                ? MoistureBuffer.NONE
                                : new MoistureBuffer(between(5, 80), between(0.01, 0.3)),
                        between(1, 15));
    }

    Infiltration.Leakage leakage() {
        double ceiling = between(0, 0.6);
        return Infiltration.Leakage.of(
                between(0, 0.05), between(0.5, 0.8), ceiling, between(0, 1 - ceiling), between(1, 8), between(0.3, 1));
    }

    private Ventilation ventilation() {
        List<Ventilation.Fan> fans = new ArrayList<>();
        List<Ventilation.Airing> airings = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            var kind = any(List.of(Ventilation.Kind.values()));
            boolean balanced = kind == Ventilation.Kind.BALANCED;
            fans.add(new Ventilation.Fan(
                    hours(0.1), kind, balanced ? between(0, 1) : 0, balanced ? between(0, 1) : 0, condition()));
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            airings.add(new Ventilation.Airing(hours(1), between(0.2, 2), condition()));
        }
        return new Ventilation(fans, airings);
    }

    private Ventilation.Condition condition() {
        return any(List.of(
                Ventilation.Condition.ALWAYS,
                Ventilation.Condition.COOLER_OUTDOORS,
                new Ventilation.Condition(true, between(18, 26))));
    }

    private double[] hours(double most) {
        var hours = new double[24];
        int from = random.nextInt(24);
        Arrays.fill(hours, from, 24, between(0, most));
        return hours;
    }

    /** Two to six rooms; every room after the first shares a wall or a floor with an earlier one, and some share more. */
    Building building() {
        int count = random.nextInt(2, 7);
        List<Enclosure> rooms = new ArrayList<>();
        List<SharedWall> walls = new ArrayList<>();
        List<Doorway> doorways = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rooms.add(enclosure());
            for (int more = i == 0 ? 0 : random.nextInt(1, 3); more > 0; more--) {
                walls.add(sharedWall(i, random.nextInt(i)));
            }
            if (i > 0 && random.nextBoolean()) {
                doorways.add(doorway(i, random.nextInt(i)));
            }
        }
        return new Building(rooms, walls, doorways);
    }

    private SharedWall sharedWall(int room, int neighbour) {
        return new SharedWall(
                "wall from " + room + " to " + neighbour,
                room,
                neighbour,
                between(2, 20),
                any(List.of(0.0, 90.0, 180.0)),
                between(0, 360),
                construction(),
                films());
    }

    private Doorway doorway(int room, int neighbour) {
        var open = new boolean[24];
        for (int hour = 0; hour < 24; hour++) {
            open[hour] = random.nextBoolean();
        }
        return new Doorway("doorway", room, neighbour, between(0.6, 1.5), between(1.9, 2.4), between(0, 0.02), open);
    }

    private Surface surface(String name, double area, double tilt) {
        return new Surface(name, area, tilt, between(0, 360), construction(), boundary(), films());
    }

    private InternalGains gains() {
        var convective = new double[24];
        var radiant = new double[24];
        var moisture = new double[24];
        for (int hour = 0; hour < 24; hour++) {
            convective[hour] = between(0, 300);
            radiant[hour] = between(0, 300);
            moisture[hour] = between(0, 1e-4);
        }
        return new InternalGains(convective, radiant, moisture);
    }

    Surroundings surroundings() {
        return new Surroundings(any(List.of(Surroundings.Terrain.values())), between(0.1, 0.7), between(1, 30));
    }

    int stepsPerHour() {
        int[] choices = {1, 2, 4, 6, 12, 60};
        return choices[random.nextInt(choices.length)];
    }

    /** Some days of Denver's year. */
    WeatherYear weather(int days) {
        return days(random.nextInt(365 - days), days);
    }

    static WeatherYear days(int first, int days) {
        var year = DenverWeather.YEAR;
        int from = 24 * first;
        int to = from + 24 * days;
        return new WeatherYear(
                year.name(),
                year.site(),
                DesignConditions.UNKNOWN,
                from,
                Arrays.copyOfRange(year.dryBulb(), from, to),
                Arrays.copyOfRange(year.dewPoint(), from, to),
                Arrays.copyOfRange(year.pressure(), from, to),
                Arrays.copyOfRange(year.horizontalInfrared(), from, to),
                Arrays.copyOfRange(year.globalHorizontal(), from, to),
                Arrays.copyOfRange(year.directNormal(), from, to),
                Arrays.copyOfRange(year.diffuseHorizontal(), from, to),
                Arrays.copyOfRange(year.windSpeed(), from, to),
                Arrays.copyOfRange(year.windDirection(), from, to),
                new double[0]);
    }

    /** A day without sun and wind whose sky is as warm as its air. */
    static WeatherYear steady(double temperature, double dewPoint) {
        return steady(temperature, dewPoint, 0);
    }

    static WeatherYear steady(double temperature, double dewPoint, double windSpeed) {
        double kelvin = temperature + 273.15;
        return new WeatherYear(
                "steady",
                DenverWeather.YEAR.site(),
                DesignConditions.UNKNOWN,
                0,
                filled(temperature),
                filled(dewPoint),
                filled(101_325),
                filled(5.670374419e-8 * kelvin * kelvin * kelvin * kelvin),
                filled(0),
                filled(0),
                filled(0),
                filled(windSpeed),
                filled(0),
                new double[0]);
    }

    private static double[] filled(double value) {
        var array = new double[24];
        Arrays.fill(array, value);
        return array;
    }
}
