package io.heatwright.room;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.List;

/** What drives the rooms of a building and does not depend on their state: the drivers of each, and the walls they share. */
public final class BuildingDrivers {

    private final Building building;
    private final List<RoomDrivers> rooms;
    final WallResponse walls;

    private BuildingDrivers(Building building, List<RoomDrivers> rooms) {
        this.building = building;
        this.rooms = rooms;
        walls = WallResponse.between(building.walls(), rooms.get(0).stepSeconds());
    }

    /**
     * Computes the drivers.
     *
     * @param building its rooms and what they share
     * @param surroundings terrain, ground and height
     * @param weather a year, or any whole number of hours that follows itself
     * @param sky sun and sky of the same weather
     * @param stepsPerHour 1 to 60, a divisor of 60
     * @return the drivers
     */
    public static BuildingDrivers of(
            Building building, Surroundings surroundings, WeatherYear weather, SunAndSky sky, int stepsPerHour) {
        var rooms = new ArrayList<RoomDrivers>();
        for (int i = 0; i < building.rooms().size(); i++) {
            rooms.add(RoomDrivers.sharing(
                    building.rooms().get(i), building.wallsOf(i), surroundings, weather, sky, stepsPerHour));
        }
        return new BuildingDrivers(building, List.copyOf(rooms));
    }

    /**
     * Returns the building.
     *
     * @return as given
     */
    public Building building() {
        return building;
    }

    /**
     * Returns what drives one of the rooms.
     *
     * @param room place in the building
     * @return its drivers, good for weather and sun; a {@link RoomModel} of them lacks what the room shares
     */
    public RoomDrivers room(int room) {
        return rooms.get(room);
    }

    /**
     * Returns the number of steps.
     *
     * @return hours times steps per hour
     */
    public int steps() {
        return rooms.get(0).steps();
    }

    /**
     * Returns the number of steps in an hour.
     *
     * @return 1 to 60
     */
    public int stepsPerHour() {
        return rooms.get(0).stepsPerHour();
    }

    /**
     * Returns the number of hours of weather.
     *
     * @return hours
     */
    public int hours() {
        return rooms.get(0).hours();
    }

    /** Hour of the local standard clock in which a step lies. */
    int hourOfDay(int step) {
        return (rooms.get(0).firstHour() + step / stepsPerHour()) % 24;
    }
}
