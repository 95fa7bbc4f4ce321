package io.heatwright.simulation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.Home;
import io.heatwright.room.Building;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingYear;
import io.heatwright.room.IdealYear;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * One room of a home in some weather, beside its neighbours. The whole home is run once by the hour with ideal control at its
 * thermostats; what the neighbours' air came to then lies behind the walls that the room shares, whatever heats the room
 * itself. A room that shares nothing is left as it is.
 */
public final class RoomAmongRooms {

    private final Building building;
    private final int room;
    private final Surroundings surroundings;
    private final WeatherYear weather;
    private final SunAndSky sky;
    private final Optional<BuildingYear> neighbours;

    private RoomAmongRooms(
            Building building,
            int room,
            Surroundings surroundings,
            WeatherYear weather,
            SunAndSky sky,
            Optional<BuildingYear> neighbours) {
        this.building = building;
        this.room = room;
        this.surroundings = surroundings;
        this.weather = weather;
        this.sky = sky;
        this.neighbours = neighbours;
    }

    /**
     * Runs the neighbours through a year or a spell.
     *
     * @param home with all its rooms
     * @param key the room's name in the file
     * @param weather that follows itself
     * @param sky sun and sky of the same weather
     * @return the room beside them
     * @throws IllegalArgumentException when there is no such room
     */
    public static RoomAmongRooms through(Home home, String key, WeatherYear weather, SunAndSky sky) {
        return of(home, home.building(), key, weather, sky, false);
    }

    /**
     * Repeats a design day until the neighbours have settled.
     *
     * @param home with all its rooms
     * @param key the room's name in the file
     * @param day that follows itself
     * @param attended whether people and things warm the rooms and curtains are drawn; heating is sized without
     * @return the room beside them
     * @throws IllegalArgumentException when there is no such room
     */
    public static RoomAmongRooms onDay(Home home, String key, WeatherYear day, boolean attended) {
        var building = attended ? home.building() : home.building().unattended();
        return of(home, building, key, day, SunAndSky.of(day), true);
    }

    private static RoomAmongRooms of(
            Home home, Building building, String key, WeatherYear weather, SunAndSky sky, boolean repeated) {
        int room = place(home, key);
        Optional<BuildingYear> neighbours = Optional.empty();
        if (building.shares(room)) {
            var drivers = BuildingDrivers.of(building, home.surroundings(), weather, sky, 1);
            neighbours = Optional.of(
                    repeated
                            ? BuildingYear.repeated(drivers, controls(home))
                            : BuildingYear.run(drivers, controls(home)));
        }
        return new RoomAmongRooms(building, room, home.surroundings(), weather, sky, neighbours);
    }

    private static int place(Home home, String key) {
        for (var i = 0; i < home.rooms().size(); i++) {
            if (home.rooms().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The home has no room called " + key + ".");
    }

    private static List<IdealYear.Control> controls(Home home) {
        return home.rooms().stream()
                .map(r -> new IdealYear.Control(
                        r.thermostat().heating(1), r.thermostat().cooling(1)))
                .toList();
    }

    /**
     * Computes what drives the room.
     *
     * @param stepsPerHour 1 to 60, a divisor of 60
     * @return its drivers
     */
    public RoomDrivers drivers(int stepsPerHour) {
        return neighbours
                .map(year -> RoomDrivers.beside(building, room, year, surroundings, weather, sky, stepsPerHour))
                .orElseGet(() -> RoomDrivers.of(building.rooms().get(room), surroundings, weather, sky, stepsPerHour));
    }
}
