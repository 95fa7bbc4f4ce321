package io.heatwright.planner.situation;

import io.heatwright.climate.SunAndSky;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.Siting;
import io.heatwright.room.RoomDrivers;
import io.heatwright.simulation.LoadYear;
import io.heatwright.simulation.RoomAmongRooms;
import io.heatwright.simulation.Setpoints;

/**
 * One version of the room (tight, typical or leaky) in its weather, with all that does not depend on the unit computed
 * once.
 *
 * @param home the home in this version
 * @param room the room in this version
 * @param setpoints what its thermostat holds
 * @param year drivers of the typical year in the steps by which the best candidates are judged
 * @param spell drivers of the cold spell in the same steps
 * @param need hourly need of the typical year
 * @param spellNeed hourly need of the cold spell
 * @param loads design loads
 */
public record Situation(
        Home home,
        HomeRoom room,
        Setpoints setpoints,
        RoomDrivers year,
        RoomDrivers spell,
        LoadYear need,
        LoadYear spellNeed,
        RoomLoads loads) {

    /**
     * Prepares one version.
     *
     * @param home the home in this version
     * @param roomKey which room
     * @param siting the weather
     * @param sky sun and sky of the typical year, shared between versions
     * @param stepsPerHour of the runs that judge the best candidates, a divisor of 60
     * @return the prepared room
     */
    public static Situation of(Home home, String roomKey, Siting siting, SunAndSky sky, int stepsPerHour) {
        var room = room(home, roomKey);
        var setpoints = Setpoints.of(room.thermostat());
        var year =
                RoomAmongRooms.through(home, roomKey, siting.typicalYear(), sky).drivers(stepsPerHour);
        var spell = RoomAmongRooms.through(home, roomKey, siting.coldSpell(), SunAndSky.of(siting.coldSpell()))
                .drivers(stepsPerHour);
        return new Situation(
                home,
                room,
                setpoints,
                year,
                spell,
                LoadYear.of(year.inSteps(1), setpoints),
                LoadYear.of(spell.inSteps(1), setpoints),
                RoomLoads.of(home, room, siting.days()));
    }

    /**
     * Finds a room of a home.
     *
     * @param home the home
     * @param key the room's name in the file
     * @return the room
     * @throws IllegalArgumentException when there is no such room
     */
    public static HomeRoom room(Home home, String key) {
        return home.rooms().stream()
                .filter(room -> room.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The home has no room called " + key + "."));
    }

    /**
     * Returns the year's heating need.
     *
     * @return J
     */
    public double heatNeeded() {
        var sum = 0.0;
        for (var watts : need.need()) {
            sum += Math.max(0, watts) * 3600;
        }
        return sum;
    }

    /**
     * Returns the year's sensible cooling need.
     *
     * @return J
     */
    public double coolingNeeded() {
        var sum = 0.0;
        for (var watts : need.need()) {
            sum += Math.max(0, -watts) * 3600;
        }
        return sum;
    }

    /**
     * Says whether anybody wants heat here.
     *
     * @return true when some hour has a heating setpoint
     */
    public boolean wantsHeat() {
        return Double.isFinite(room.thermostat().warmestHeating());
    }

    /**
     * Says whether anybody wants cooling here.
     *
     * @return true when some hour has a cooling setpoint
     */
    public boolean wantsCooling() {
        return Double.isFinite(room.thermostat().coolestCooling());
    }
}
