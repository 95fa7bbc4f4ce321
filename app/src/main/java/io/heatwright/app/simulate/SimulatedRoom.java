package io.heatwright.app.simulate;

import io.heatwright.app.output.StepChoice;
import io.heatwright.climate.SunAndSky;
import io.heatwright.home.Choice;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Resolution;
import io.heatwright.home.reading.CircuitUseReader;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.Siting;
import io.heatwright.planner.situation.Situation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.simulation.RoomAmongRooms;
import io.heatwright.simulation.Setpoints;

/**
 * One version of a room in its typical year, with all that no unit changes.
 *
 * @param home in this version
 * @param room in this version
 * @param version in the words of the option
 * @param siting its weather
 * @param setpoints what its thermostat holds
 * @param step of the run
 * @param uses hours and wires of the room's circuit
 * @param habits what people set beside temperatures
 * @param year what drives the room, in these steps
 * @param loads design loads of this version
 * @param mostHeat design heating load of the leaky version, W: what is there today is taken to be large enough for it
 */
record SimulatedRoom(
        Home home,
        HomeRoom room,
        String version,
        Siting siting,
        Setpoints setpoints,
        StepChoice step,
        CircuitUseReader uses,
        ChosenHabits habits,
        RoomDrivers year,
        RoomLoads loads,
        double mostHeat) {

    static SimulatedRoom of(
            Resolution resolution,
            String key,
            Siting siting,
            VersionChoice version,
            CircuitUseReader uses,
            ChosenHabits habits) {
        var step = habits.step();
        var home = home(resolution, siting, version.choice());
        var room = Situation.room(home, key);
        var leaky = home(resolution, siting, Choice.LEAKY);
        var sky = SunAndSky.of(siting.typicalYear());
        return new SimulatedRoom(
                home,
                room,
                version.word(),
                siting,
                Setpoints.of(room.thermostat()),
                step,
                uses,
                habits,
                RoomAmongRooms.through(home, key, siting.typicalYear(), sky).drivers(step.perHour()),
                RoomLoads.of(home, room, siting.days()),
                RoomLoads.of(leaky, Situation.room(leaky, key), siting.days()).heating());
    }

    private static Home home(Resolution resolution, Siting siting, Choice version) {
        return resolution.home(version).onSoil(siting.soil());
    }
}
