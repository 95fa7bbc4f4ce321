package io.heatwright.app.simulate.home;

import io.heatwright.climate.SunAndSky;
import io.heatwright.equipment.Catalogue;
import io.heatwright.home.Choice;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Resolution;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.Siting;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.arrangement.Arrangement;
import io.heatwright.simulation.arrangement.HomeRun;
import io.heatwright.simulation.arrangement.RecordedHome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One version of a home in its typical year, with all that no machine changes.
 *
 * @param source home file as typed
 * @param home in this version
 * @param version in the words of the option
 * @param siting its weather
 * @param stepWords length of a step in words
 * @param drivers of all rooms in these steps
 * @param loads design loads of this version by room
 * @param mostHeat design heating loads of the leaky version by room, W: what is there today is taken to be large enough
 * @param catalogue all sheets
 */
record HomeCase(
        String source,
        Home home,
        String version,
        Siting siting,
        String stepWords,
        BuildingDrivers drivers,
        List<RoomLoads> loads,
        List<Double> mostHeat,
        Catalogue catalogue) {

    private static final Margins MARGINS =
            new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());
    private static final double LONGEST_DYNAMIC = 300;

    HomeCase {
        loads = List.copyOf(loads);
        mostHeat = List.copyOf(mostHeat);
    }

    static HomeCase of(HomeRequest request, Catalogue catalogue) {
        var siting = request.siting();
        var home = version(request.resolution(), siting, request.choice());
        var leaky = version(request.resolution(), siting, Choice.LEAKY);
        var year = siting.typicalYear();
        return new HomeCase(
                request.source(),
                home,
                request.version(),
                siting,
                request.stepWords(),
                BuildingDrivers.of(
                        home.building(), home.surroundings(), year, SunAndSky.of(year), request.stepsPerHour()),
                home.rooms().stream()
                        .map(room -> RoomLoads.of(home, room, siting.days()))
                        .toList(),
                leaky.rooms().stream()
                        .map(room -> RoomLoads.heatingOf(leaky, room, siting.days()))
                        .toList(),
                catalogue);
    }

    private static Home version(Resolution resolution, Siting siting, Choice choice) {
        return resolution.home(choice).onSoil(siting.soil());
    }

    RecordedHome run(Arrangement arrangement) {
        return HomeRun.recorded(
                drivers,
                home.rooms().stream()
                        .map(room -> Setpoints.of(room.thermostat()))
                        .toList(),
                arrangement,
                MARGINS);
    }

    /** Places of the rooms that are to be heated or cooled. */
    List<Integer> wanted() {
        return IntStream.range(0, home.rooms().size())
                .filter(room -> home.rooms().get(room).heated())
                .boxed()
                .toList();
    }

    HomeRoom room(int place) {
        return home.rooms().get(place);
    }

    String key(int place) {
        return room(place).key();
    }

    double heating(int place) {
        return loads.get(place).heating();
    }

    double cooling(int place) {
        return loads.get(place).coolingTotal();
    }

    /** Lowest of the design day, °C. */
    double designTemperature() {
        return Arrays.stream(siting.days().winter().dryBulb()).min().orElse(Double.NaN);
    }

    boolean isDynamic() {
        return drivers.room(0).stepSeconds() <= LONGEST_DYNAMIC;
    }

    String station() {
        return siting.station().map(choice -> choice.station().name()).orElse("the home's weather file");
    }
}
