package io.heatwright.simulation.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.WeatherYear;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Pair;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.shared.AirSharing;
import io.heatwright.equipment.shared.DuctSpace;
import io.heatwright.equipment.shared.DuctedUnit;
import io.heatwright.equipment.shared.Ducts;
import io.heatwright.equipment.shared.Head;
import io.heatwright.equipment.shared.MultiZoneUnit;
import io.heatwright.simulation.Rooms;
import io.heatwright.simulation.Setpoints;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A home of three rooms with doors, by the minute. */
class HomeRunTest {

    private static final Controls DUCTLESS = ControlDefaults.of(Kind.MULTI_ZONE);
    private static final Controls WALL = ControlDefaults.wallThermostat();
    private static final Setpoints STEADY = Homes.steady(20, 26);
    private static final Setpoints NOTHING = Homes.steady(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final List<Head> HEADS = List.of(new Head(2500, 1800), new Head(3500, 2500), new Head(2500, 1800));

    private static WeatherYear weather(double mean) {
        return new Rooms(3).weather(7, mean, 4);
    }

    private static Installation three(String name) {
        return new Installation.Shared(
                name, List.of(0, 1, 2), new MultiZoneUnit(Homes.heatPump(3340, 7300, 7300), HEADS), DUCTLESS);
    }

    private static HomeResult run(double mean, boolean doors, List<Setpoints> setpoints, Installation... units) {
        var drivers = Homes.drivers(Homes.threeRooms(doors), weather(mean), 60);
        return HomeRun.year(drivers, setpoints, new Arrangement(List.of(units)), Homes.MARGINS);
    }

    @Test
    void roomsWithoutAUnitFloatAndShareTheHeatOfTheirNeighboursThroughOpenDoors() {
        var heater = new Installation.InRoom("heater", 1, new ResistanceHeater(6000), WALL);
        var setpoints = List.of(NOTHING, STEADY, NOTHING);
        var shut = run(0, false, setpoints, heater);
        var open = run(0, true, setpoints, heater);
        assertThat(shut.rooms().get(1).coldHours()).isZero();
        assertThat(shut.rooms().get(0).heat()).isZero();
        assertThat(open.rooms().get(0).lowestTemperature())
                .isGreaterThan(shut.rooms().get(0).lowestTemperature() + 2);
        assertThat(open.electricity()).isGreaterThan(1.05 * shut.electricity());
    }

    @Test
    void oneSmallRoomOnAThreeZoneUnitCyclesWhereASmallUnitRunsOn() {
        var setpoints = List.of(NOTHING, NOTHING, STEADY);
        var small = run(
                -5,
                false,
                setpoints,
                new Installation.InRoom(
                        "small", 2, Homes.heatPump(250, 2000, 3500), ControlDefaults.of(Kind.MINI_SPLIT)));
        var shared = run(-5, false, setpoints, three("three heads"));
        var one = small.installations().get(0);
        var other = shared.installations().get(0);
        assertThat(other.starts()).isGreaterThan(5 * one.starts());
        assertThat(other.startsPerHour()).isGreaterThan(2);
        assertThat(other.hoursBelowLowest()).isGreaterThan(0.9 * other.hoursRunning());
        assertThat(other.electricity()).isGreaterThan(1.3 * one.electricity());
        // Idle heads leak into rooms that nobody wanted to heat.
        assertThat(shared.rooms().get(0).heat()).isPositive();
        assertThat(small.rooms().get(0).heat()).isZero();
    }

    @Test
    void oppositeRequestsWaitForOneAnother() {
        // The bedroom must be warm and the study cool on the same days; doors are shut.
        var setpoints = List.of(Homes.steady(24, 40), NOTHING, Homes.steady(-40, 12));
        var drivers = Homes.drivers(Homes.threeRooms(false), weather(9), 60);
        var recorded = HomeRun.recorded(drivers, setpoints, new Arrangement(List.of(three("heads"))), Homes.MARGINS);
        var unit = recorded.result().installations().get(0);
        assertThat(unit.hoursWaiting()).isGreaterThan(0.3);
        assertThat(unit.heat()).isPositive();
        assertThat(unit.cooling()).isPositive();
        var mode = recorded.series().column("heads.mode").orElseThrow().values();
        var study = recorded.series().column("study.heat_w").orElseThrow().values();
        var bedroom = recorded.series().column("bedroom.heat_w").orElseThrow().values();
        int warmed = 0;
        for (int step = 0; step < mode.length; step++) {
            // One mode for all: while one room is cooled none is heated; while one is heated the other's head leaks
            // heat.
            assertThat(mode[step] < 0 && bedroom[step] > 0).isFalse();
            assertThat(mode[step] > 0 && study[step] < 0).isFalse();
            warmed += mode[step] > 0 && study[step] > 0 ? 1 : 0;
        }
        assertThat(warmed).as("minutes in which the waiting study was warmed").isPositive();
    }

    @Test
    void severalSmallUnitsOneMultiZoneAndOneCentralUnitOnTheSameHome() {
        var setpoints = List.of(STEADY, STEADY, STEADY);
        var small = run(
                0,
                false,
                setpoints,
                new Installation.InRoom("one", 0, Homes.heatPump(300, 2000, 3500), DUCTLESS),
                new Installation.InRoom("two", 1, Homes.heatPump(400, 2500, 4500), DUCTLESS),
                new Installation.InRoom("three", 2, Homes.heatPump(300, 2000, 3500), DUCTLESS));
        var multi = run(0, false, setpoints, three("heads"));
        var central = run(0, false, setpoints, central(0.12, DuctSpace.attic()));
        assertThat(small.coldHours()).as("small").isZero();
        assertThat(multi.coldHours()).as("heads").isZero();
        // Small units need the least; the unit that cannot turn low and ducts in the attic cost more for a joule of
        // heat.
        assertThat(multi.electricity() / multi.heat()).isGreaterThan(small.electricity() / small.heat());
        assertThat(multi.starts()).isGreaterThan(2 * small.starts());
        assertThat(central.electricity() / central.heat()).isGreaterThan(1.2 * small.electricity() / small.heat());
        assertThat(central.installations().get(0).heatToDuctSpace())
                .isGreaterThan(0.1 * central.installations().get(0).heat());
        // One thermostat in the living room: the other rooms take what their shares bring.
        double spread = central.rooms().stream()
                .mapToDouble(room -> Math.abs(room.lowestTemperature() - 19.5))
                .max()
                .orElseThrow();
        assertThat(spread).isGreaterThan(0.5);
    }

    private static Installation central(double leakage, DuctSpace space) {
        var ducts = Ducts.usual(leakage, 15, 6, 1.4, space, 7300);
        var sharing = new AirSharing.Fixed(new double[] {0.2, 0.65, 0.15}, 1);
        return new Installation.Shared(
                "central", List.of(0, 1, 2), new DuctedUnit(Homes.heatPump(1500, 7300, 9000), ducts, sharing), WALL);
    }

    @Test
    void ductsInARoomGiveTheirLossesToThatRoom() {
        var setpoints = List.of(STEADY, STEADY, NOTHING);
        var ducts = Ducts.usual(0.1, 15, 6, 1.4, new DuctSpace.Room(2), 6000);
        var unit = new DuctedUnit(
                Homes.heatPump(1500, 6000, 8000), ducts, new AirSharing.Dampers(new double[] {0.4, 0.6}, 0.4));
        var home = run(0, false, setpoints, new Installation.Shared("central", List.of(0, 1), unit, WALL));
        var lost = home.installations().get(0).heatToDuctSpace();
        assertThat(lost).isPositive();
        assertThat(home.rooms().get(2).heat() - home.rooms().get(2).cooling()).isCloseTo(lost, within(1e-6 * lost));
    }

    @Test
    void longStepsHoldTheSetpointsOfRoomsThatShareAirThroughOpenDoors() {
        var drivers = Homes.drivers(Homes.threeRooms(true), weather(0), 1);
        var heater = new ResistanceHeater(8000);
        var arrangement = new Arrangement(List.of(
                new Installation.InRoom("one", 0, heater, WALL),
                new Installation.InRoom("two", 1, heater, WALL),
                new Installation.InRoom("three", 2, heater, WALL)));
        var year = HomeRun.year(drivers, List.of(STEADY, STEADY, STEADY), arrangement, Homes.MARGINS);
        for (var room : year.rooms()) {
            assertThat(room.lowestTemperature()).as(room.name()).isCloseTo(20, within(1e-3));
        }
    }

    @Test
    void aMinuteAndAQuarterOfAnHourNeedAboutTheSame() {
        var setpoints = List.of(STEADY, STEADY, STEADY);
        var arrangement = new Arrangement(List.of(central(0.1, DuctSpace.basement())));
        var fine = HomeRun.year(
                Homes.drivers(Homes.threeRooms(false), weather(-5), 60), setpoints, arrangement, Homes.MARGINS);
        var five = HomeRun.year(
                Homes.drivers(Homes.threeRooms(false), weather(-5), 12), setpoints, arrangement, Homes.MARGINS);
        assertThat(five.electricity()).isCloseTo(fine.electricity(), within(0.05 * fine.electricity()));
    }

    @Test
    void todaysFurnaceAndAirConditionerMayServeTheHomeThroughDucts() {
        var unit = new DuctedUnit(
                new Pair(new Furnace(12_000, 0.8, 300, 5), Homes.heatPump(2000, 6000, 7000)),
                Ducts.usual(0.1, 15, 6, 1.4, DuctSpace.crawlSpace(), 12_000),
                new AirSharing.Fixed(new double[] {0.35, 0.4, 0.25}, 1));
        var home = run(
                -8,
                true,
                List.of(STEADY, STEADY, STEADY),
                new Installation.Shared("furnace", List.of(0, 1, 2), unit, WALL));
        var furnace = home.installations().get(0);
        assertThat(furnace.fuel()).isCloseTo(furnace.heat() / 0.8, within(0.01 * furnace.fuel()));
        assertThat(furnace.heat() - furnace.heatToDuctSpace()).isCloseTo(home.heat(), within(1e-6 * home.heat()));
        assertThat(furnace.shortestRun()).isGreaterThanOrEqualTo(WALL.minimumOn());
    }

    @Test
    void machinesThatDoNotFitTheHomeAreRefused() {
        var heater = new Installation.InRoom("heater", 3, new ResistanceHeater(1000), WALL);
        assertThatThrownBy(() -> run(0, true, List.of(STEADY, STEADY, STEADY), heater))
                .hasMessage("The unit \"heater\" names room 3, but the building has 3 rooms, counted from 0.");
        var one = new Installation.InRoom("one", 0, new ResistanceHeater(1000), WALL);
        var two = new Installation.InRoom("two", 0, new ResistanceHeater(1000), WALL);
        assertThatThrownBy(() -> new Arrangement(List.of(one, two))).hasMessageContaining("Room 0 is served twice");
        assertThatThrownBy(() -> run(0, true, List.of(STEADY), one)).hasMessageContaining("not 1");
    }
}
