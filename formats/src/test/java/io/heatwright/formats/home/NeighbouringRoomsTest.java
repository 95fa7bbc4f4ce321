package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.SunAndSky;
import io.heatwright.home.Choice;
import io.heatwright.home.Home;
import io.heatwright.planner.load.LoadPart;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.request.PlanRequest;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingYear;
import io.heatwright.room.IdealYear;
import io.heatwright.simulation.Batch;
import io.heatwright.simulation.LoadYear;
import io.heatwright.simulation.RoomAmongRooms;
import io.heatwright.simulation.Setpoints;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bedroom with a garage beside it and an attic above it, all rooms of one file. */
class NeighbouringRoomsTest {

    private static final String HOUSE = """
            format: 1
            place: Burlington, VT
            tenure: own
            built: 1970s
            rooms:
              bedroom:
                floor: 12 ft x 14 ft
                outside: [south, west]
                beside: [{room: garage, length: 12 ft, door: DOOR}]
                above: attic
                below: slab
                windows: [{faces: south, size: 4 ft x 5 ft, glazing: double}]
              garage:
                floor: 12 ft x 20 ft
                outside: [north, east]
                heated: no
                above: roof
                below: slab
                windows: none
              attic:
                floor: 12 ft x 14 ft
                outside: none
                heated: no
                windows: none
                drafts: very leaky
            circuits:
              bedroom: {voltage: 120 V, breaker: 15 A}
            """;

    private static String house(String door) {
        return HOUSE.replace("DOOR", door);
    }

    private static PlanRequest request(String yaml) {
        return PlannedHomes.request(yaml, PlannedHomes.DATA.catalogue(), Batch.sequential());
    }

    private static Home likely(PlanRequest request) {
        return request.resolution().home(Choice.LIKELY).onSoil(request.siting().soil());
    }

    private static BuildingYear year(PlanRequest request) {
        var home = likely(request);
        var weather = request.siting().typicalYear();
        var drivers = BuildingDrivers.of(home.building(), home.surroundings(), weather, SunAndSky.of(weather), 1);
        return BuildingYear.run(
                drivers,
                home.rooms().stream()
                        .map(r -> new IdealYear.Control(
                                r.thermostat().heating(), r.thermostat().cooling()))
                        .toList());
    }

    private static double january(double[] temperature) {
        return Arrays.stream(temperature, 0, 31 * 24).average().orElseThrow();
    }

    @Test
    void the_unheated_rooms_are_colder_than_the_room_and_warmer_than_outdoors() {
        var request = request(house("closed"));
        var year = year(request);
        double outdoors = january(request.siting().typicalYear().dryBulb());
        double bedroom = january(year.rooms().get(0).airTemperature());
        double garage = january(year.rooms().get(1).airTemperature());
        double attic = january(year.rooms().get(2).airTemperature());
        assertThat(garage).isBetween(outdoors + 1, bedroom - 3);
        assertThat(attic).isBetween(outdoors + 0.3, bedroom - 3);
        assertThat(year.relativeResidual()).isLessThan(1e-8);
    }

    @Test
    void an_open_door_brings_the_rooms_together() {
        var shut = year(request(house("closed")));
        var open = year(request(house("open")));
        assertThat(january(open.rooms().get(1).airTemperature()))
                .isGreaterThan(january(shut.rooms().get(1).airTemperature()) + 3);
        assertThat(open.rooms().get(0).heatingEnergy())
                .isGreaterThan(1.2 * shut.rooms().get(0).heatingEnergy());
    }

    @Test
    void the_room_run_alone_beside_the_others_needs_what_it_needed_among_them() {
        for (var door : List.of("closed", "none")) {
            var request = request(house(door));
            var home = likely(request);
            var weather = request.siting().typicalYear();
            var alone = RoomAmongRooms.through(home, "bedroom", weather, SunAndSky.of(weather));
            var setpoints = Setpoints.of(home.rooms().get(0).thermostat());
            double need = Arrays.stream(LoadYear.of(alone.drivers(1), setpoints).need())
                            .map(watts -> Math.max(0, watts))
                            .sum()
                    / 1000;
            double among = year(request).rooms().get(0).heatingEnergy();
            assertThat(need).as(door).isCloseTo(among, within(0.03 * among));
        }
    }

    @Test
    void drawn_curtains_save_heat_through_the_year_and_take_nothing_off_the_design_load() {
        var glass = "glazing: double}";
        var bare = request(house("none"));
        var drawn = request(house("none")
                .replace(glass, "glazing: double, blinds: {kind: heavy curtain, at night: yes, when sunny: no}}"));

        assertThat(year(drawn).rooms().get(0).heatingEnergy())
                .isLessThan(year(bare).rooms().get(0).heatingEnergy());
        assertThat(heatingLoad(drawn)).isCloseTo(heatingLoad(bare), within(1e-6));
    }

    private static double heatingLoad(PlanRequest request) {
        var home = likely(request);
        return RoomLoads.of(home, home.rooms().get(0), request.siting().days()).heating();
    }

    @Test
    void an_open_door_is_part_of_the_design_load() {
        var request = request(house("open"));
        var home = likely(request);
        var loads = RoomLoads.of(home, home.rooms().get(0), request.siting().days());
        assertThat(loads.heatingParts()).extracting(LoadPart::name).contains("doors to other rooms", "wall to garage");
        var shut = request(house("closed"));
        var closed = RoomLoads.of(
                likely(shut), likely(shut).rooms().get(0), shut.siting().days());
        assertThat(loads.heating()).isGreaterThan(1.1 * closed.heating());
    }

    @Test
    void a_garage_beside_loads_the_room_less_than_the_weather_would() {
        var beside = request(house("none"));
        var weather = request(house("none")
                .replace("    beside: [{room: garage, length: 12 ft, door: none}]\n", "")
                .replace("outside: [south, west]", "outside: {south: 14 ft, west: 12 ft, east: 12 ft}"));
        var inside = request(house("none").replace("    beside: [{room: garage, length: 12 ft, door: none}]\n", ""));
        double garage = heating(beside);
        assertThat(garage).isLessThan(heating(weather));
        assertThat(garage).isGreaterThan(heating(inside));
    }

    private static double heating(PlanRequest request) {
        var home = likely(request);
        return RoomLoads.of(home, home.rooms().get(0), request.siting().days()).heating();
    }

    @Test
    void the_bedroom_is_planned_end_to_end() {
        var planned = PlannedHomes.home(house("closed"));
        assertThat(planned.plan().candidates()).isNotEmpty();
        var situations = planned.plan().situations();
        assertThat(situations.tight().loads().heating())
                .isLessThan(situations.leaky().loads().heating());
        assertThat(planned.plan().unknowns()).isNotEmpty();
    }
}
