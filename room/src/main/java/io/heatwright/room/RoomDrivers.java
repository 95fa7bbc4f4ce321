package io.heatwright.room;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.List;

/**
 * All that drives a room and does not depend on its state: computed once for a room, its surroundings, the weather and a
 * step length, then shared, read-only, by any number of {@link RoomModel}s.
 *
 * <p>Radiation, gains and forced convection are constant within an hour (wind as the mean of the two readings around it);
 * temperatures and humidity run straight from reading to reading and are taken in the middle of each step. The hour before
 * the first is the last: weather is a ring.
 */
public final class RoomDrivers {

    static final int OUTDOORS_START = 0;
    static final int OUTDOORS_END = 1;
    static final int SKY_START = 2;
    static final int SKY_END = 3;
    static final int HUMIDITY_START = 4;
    static final int HUMIDITY_END = 5;
    static final int CONVECTIVE_GAIN = 6;
    static final int RADIANT_GAIN = 7;
    static final int MOISTURE_GAIN = 8;
    static final int LEAK_BY_STACK = 9;
    static final int LEAK_BY_WIND = 10;
    static final int AIR_DENSITY = 11;
    static final int AIRING_BY_WIND = 12;
    static final int TRANSMITTED = 13;
    static final int LOST = 14;
    static final int SUN_ON_OUTER_FACES = 15;
    static final int SUN_ON_INNER_FACES = 16;
    static final int SUN_IN_PANES = 17;
    static final int HEAD = 18;

    /** Columns of an element: forced convection squared, sun on the outer face, sun on the inner face, temperature behind. */
    static final int FORCED = 0;

    static final int SUN_OUTSIDE = 1;
    static final int SUN_INSIDE = 2;
    static final int BEHIND = 3;
    /** Of a glazing, which has no temperature behind it: resistance of a drawn blind. */
    static final int COVER = BEHIND;

    static final int PER_ELEMENT = 4;

    private final Enclosure enclosure;
    private final int stepsPerHour;
    private final int hours;
    private final int firstHour;
    final KnownDoorways doorways;

    final Elements elements;
    final WallResponse walls;
    final PaneStack[] stacks;
    final double[] table;
    final int stride;
    final Air air;

    private RoomDrivers(
            Enclosure enclosure,
            List<SharedWall> shared,
            KnownDoorways doorways,
            Surroundings surroundings,
            WeatherYear weather,
            SunAndSky sky,
            int stepsPerHour) {
        needDivisor(stepsPerHour);
        this.enclosure = enclosure;
        this.doorways = doorways;
        this.stepsPerHour = stepsPerHour;
        hours = weather.hours();
        firstHour = weather.firstHour();
        elements = new Elements(enclosure, surroundings, shared);
        walls = WallResponse.of(elements, stepSeconds());
        stacks = PaneStack.of(enclosure.windows());
        air = new Air(enclosure, weather);
        var builder = new DriverTable(enclosure, surroundings, weather, sky, elements);
        table = builder.table();
        stride = builder.stride();
    }

    private RoomDrivers(RoomDrivers other, int stepsPerHour) {
        needDivisor(stepsPerHour);
        this.stepsPerHour = stepsPerHour;
        enclosure = other.enclosure;
        doorways = other.doorways;
        hours = other.hours;
        firstHour = other.firstHour;
        elements = other.elements;
        stacks = other.stacks;
        air = other.air;
        table = other.table;
        stride = other.stride;
        walls = WallResponse.of(elements, stepSeconds());
    }

    private static void needDivisor(int stepsPerHour) {
        if (stepsPerHour < 1 || 60 % stepsPerHour != 0) {
            throw new IllegalArgumentException("steps per hour must divide 60, was " + stepsPerHour);
        }
    }

    /**
     * Returns the same drivers for steps of another length. What depends on weather and room alone is shared.
     *
     * @param number of steps in an hour, 1 to 60, a divisor of 60
     * @return drivers of the same room in the same weather
     */
    public RoomDrivers inSteps(int number) {
        return new RoomDrivers(this, number);
    }

    /**
     * Computes the drivers.
     *
     * @param enclosure the room
     * @param surroundings terrain, ground and height
     * @param weather a year, or any whole number of hours that follows itself, such as a design day
     * @param stepsPerHour 1 to 60, a divisor of 60
     * @return the drivers
     */
    public static RoomDrivers of(
            Enclosure enclosure, Surroundings surroundings, WeatherYear weather, int stepsPerHour) {
        return of(enclosure, surroundings, weather, SunAndSky.of(weather), stepsPerHour);
    }

    /**
     * Computes the drivers from a sun and sky computed before, to share it between rooms in the same weather.
     *
     * @param enclosure the room
     * @param surroundings terrain, ground and height
     * @param weather a year, or any whole number of hours that follows itself
     * @param sky sun and sky of the same weather
     * @param stepsPerHour 1 to 60, a divisor of 60
     * @return the drivers
     */
    public static RoomDrivers of(
            Enclosure enclosure, Surroundings surroundings, WeatherYear weather, SunAndSky sky, int stepsPerHour) {
        return new RoomDrivers(enclosure, List.of(), KnownDoorways.NONE, surroundings, weather, sky, stepsPerHour);
    }

    /**
     * Computes the drivers of one room of a building beside the others as they were in a run of the whole: behind what it
     * shares lie their hourly air temperatures, and through its doorways comes their air.
     *
     * @param building the rooms
     * @param room place in the building
     * @param neighbours a run of the building in the same weather
     * @param surroundings terrain, ground and height
     * @param weather a year, or any whole number of hours that follows itself
     * @param sky sun and sky of the same weather
     * @param stepsPerHour 1 to 60, a divisor of 60
     * @return the drivers, with the shared walls last among the surfaces
     */
    public static RoomDrivers beside(
            Building building,
            int room,
            BuildingYear neighbours,
            Surroundings surroundings,
            WeatherYear weather,
            SunAndSky sky,
            int stepsPerHour) {
        var alone = building.rooms().get(room);
        var surfaces = new ArrayList<>(alone.surfaces());
        for (var wall : building.wallsOf(room)) {
            double[] course = neighbours.rooms().get(wall.neighbour()).airTemperature();
            surfaces.add(wall.surface(new Boundary.Course(course)));
        }
        return new RoomDrivers(
                alone.withSurfaces(surfaces),
                List.of(),
                KnownDoorways.of(building, room, neighbours, weather),
                surroundings,
                weather,
                sky,
                stepsPerHour);
    }

    /** One room of a building, with the walls that it shares, each as seen from it. */
    static RoomDrivers sharing(
            Enclosure enclosure,
            List<SharedWall> walls,
            Surroundings surroundings,
            WeatherYear weather,
            SunAndSky sky,
            int stepsPerHour) {
        return new RoomDrivers(enclosure, walls, KnownDoorways.NONE, surroundings, weather, sky, stepsPerHour);
    }

    /**
     * Returns the room.
     *
     * @return as given
     */
    public Enclosure enclosure() {
        return enclosure;
    }

    /**
     * Returns the number of hours of weather.
     *
     * @return hours
     */
    public int hours() {
        return hours;
    }

    /**
     * Returns the number of steps.
     *
     * @return hours times steps per hour
     */
    public int steps() {
        return hours * stepsPerHour;
    }

    /**
     * Returns the number of steps in an hour.
     *
     * @return 1 to 60
     */
    public int stepsPerHour() {
        return stepsPerHour;
    }

    /**
     * Returns the length of a step.
     *
     * @return s
     */
    public double stepSeconds() {
        return 3600.0 / stepsPerHour;
    }

    /**
     * Returns the hour of the year in which the weather starts.
     *
     * @return hours from the year's first midnight, local standard time
     */
    public int firstHour() {
        return firstHour;
    }

    /**
     * Returns the outdoor temperature in the middle of a step.
     *
     * @param step from 0
     * @return °C
     */
    public double outdoorTemperature(int step) {
        return between(step, OUTDOORS_START, OUTDOORS_END);
    }

    /**
     * Returns the outdoor humidity ratio in the middle of a step.
     *
     * @param step from 0
     * @return kg of water per kg of dry air
     */
    public double outdoorHumidityRatio(int step) {
        return between(step, HUMIDITY_START, HUMIDITY_END);
    }

    /**
     * Returns the temperature of the sky in the middle of a step.
     *
     * @param step from 0
     * @return °C
     */
    public double skyTemperature(int step) {
        return between(step, SKY_START, SKY_END);
    }

    /**
     * Returns the sunlight that passes all glazings, before any blind.
     *
     * @param hour from 0
     * @return W, mean over the hour
     */
    public double transmittedSun(int hour) {
        return table[hour * stride + TRANSMITTED];
    }

    /**
     * Returns the part of the transmitted sunlight that leaves again through the glazings, thrown back by blinds or the room.
     *
     * @param hour from 0
     * @return W, mean over the hour
     */
    public double sunLostOutside(int hour) {
        return table[hour * stride + LOST];
    }

    /**
     * Returns the sensible heat of people and things.
     *
     * @param hour from 0
     * @return W, convective and radiant
     */
    public double gains(int hour) {
        return table[hour * stride + CONVECTIVE_GAIN] + table[hour * stride + RADIANT_GAIN];
    }

    /**
     * Returns the pressure that the room's air is computed with.
     *
     * @return mean of the weather, Pa
     */
    public double pressure() {
        return air.pressure;
    }

    static int column(int element, int which) {
        return HEAD + PER_ELEMENT * element + which;
    }

    private double between(int step, int from, int to) {
        int row = step / stepsPerHour * stride;
        double share = (step % stepsPerHour + 0.5) / stepsPerHour;
        return table[row + from] + share * (table[row + to] - table[row + from]);
    }
}
