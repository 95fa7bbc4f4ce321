package io.heatwright.simulation.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Boiler;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Pair;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.Supplemented;
import io.heatwright.equipment.SwitchOver;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.shared.AirSharing;
import io.heatwright.equipment.shared.DuctSpace;
import io.heatwright.equipment.shared.DuctedUnit;
import io.heatwright.equipment.shared.Ducts;
import io.heatwright.equipment.shared.Head;
import io.heatwright.equipment.shared.MultiZoneUnit;
import io.heatwright.room.BuildingDrivers;
import io.heatwright.simulation.Rooms;
import io.heatwright.simulation.Setpoints;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for any home, any machines and any thermostats. */
class HomeRunPropertiesTest {
    /** What a coil may hold when counting begins and give back afterwards, kg. */
    private static final double WATER_ON_A_COIL = 1;

    private static final Controls DUCTLESS = ControlDefaults.of(Kind.MULTI_ZONE);
    private static final Controls WALL = ControlDefaults.wallThermostat();

    /** A home of three rooms, its weather, machines and thermostats, made up from a seed. */
    private record Case(BuildingDrivers drivers, List<Setpoints> setpoints, Arrangement arrangement) {

        static Case of(long seed) {
            var random = new Rooms(seed);
            int[] perHour = {60, 30, 12, 4, 1};
            var weather = random.weather(2, random.between(-15, 30), random.between(3, 12));
            var drivers = Homes.drivers(Homes.random(random), weather, perHour[(int) random.between(0, 5)]);
            var setpoints = List.of(Homes.setpoints(random), Homes.setpoints(random), Homes.setpoints(random));
            return new Case(drivers, setpoints, new Arrangement(installations(random)));
        }

        private static List<Installation> installations(Rooms random) {
            var list = new ArrayList<Installation>();
            double kind = random.between(0, 1);
            if (kind < 0.35) {
                var heads = List.of(head(random), head(random), head(random));
                var outdoor = Homes.heatPump(
                        random.between(1000, 3500), random.between(3600, 7000), random.between(7000, 9000));
                list.add(new Installation.Shared(
                        "heads", List.of(0, 1, 2), new MultiZoneUnit(outdoor, heads), DUCTLESS));
            } else if (kind < 0.7) {
                list.add(new Installation.Shared("ducts", List.of(0, 1), ducted(random), WALL));
            } else {
                list.add(new Installation.InRoom("bedroom unit", 0, machine(random), WALL));
                list.add(new Installation.InRoom("living room unit", 1, machine(random), DUCTLESS));
            }
            return list;
        }

        private static Head head(Rooms random) {
            return new Head(random.between(1500, 4000), random.between(1200, 3000), random.between(0, 0.1));
        }

        private static DuctedUnit ducted(Rooms random) {
            DuctSpace space = random.between(0, 1) < 0.5 ? new DuctSpace.Room(2) : DuctSpace.attic();
            var ducts = new Ducts(
                    random.between(0, 0.25),
                    random.between(0, 0.25),
                    random.between(0, 30),
                    random.between(0, 15),
                    space,
                    random.between(0.15, 0.4),
                    7000,
                    random.between(0.3, 1),
                    random.between(0, 300));
            double share = random.between(0.2, 0.8);
            var shares = new double[] {share, 1 - share};
            return new DuctedUnit(
                    machine(random),
                    ducts,
                    random.between(0, 1) < 0.5
                            ? new AirSharing.Fixed(shares, 1)
                            : new AirSharing.Dampers(shares, random.between(0, 0.6)));
        }

        private static Equipment machine(Rooms random) {
            var unit =
                    Homes.heatPump(random.between(300, 1000), random.between(1500, 3000), random.between(3000, 5000));
            var furnace = new Furnace(random.between(2000, 9000), 0.8, 200, 5);
            return switch ((int) random.between(0, 6)) {
                case 0 -> unit;
                case 1 -> new Supplemented(unit, furnace, new SwitchOver.Droop(1.5, 0.5));
                case 2 -> new Supplemented(unit, furnace, new SwitchOver.Cost(8e-8, 2e-8, 0.05));
                case 3 ->
                    new Supplemented(
                            unit,
                            new ResistanceHeater(1500),
                            new SwitchOver.OutdoorTemperature(-3, random.between(0, 1) < 0.5));
                case 4 -> new Pair(new Boiler(5000, 0.85, 50, 5, Boiler.USUAL_LAG), unit);
                default -> new Pair(furnace, unit);
            };
        }
    }

    @Test
    void energyClosesThroughDefrostHeadsAndDucts() {
        for (long seed = 0; seed < 120; seed++) {
            var made = Case.of(seed);
            var balance = HomeRun.balance(made.drivers(), made.setpoints(), made.arrangement());
            assertThat(balance.relativeResidual()).as("seed %d", seed).isLessThan(1e-4);
        }
    }

    @Test
    void everyFigureIsANumberAndNoEnergyIsNegative() {
        for (long seed = 1000; seed < 1100; seed++) {
            var made = Case.of(seed);
            var year = HomeRun.year(made.drivers(), made.setpoints(), made.arrangement(), Homes.MARGINS);
            double hours = made.drivers().hours();
            for (var room : year.rooms()) {
                String what = "seed " + seed + ", " + room;
                assertThat(room.heat()).as(what).isBetween(0.0, 1e11);
                assertThat(room.cooling()).as(what).isBetween(0.0, 1e11);
                assertThat(room.coldHours()).as(what).isBetween(0.0, hours);
                assertThat(room.hotHours()).as(what).isBetween(0.0, hours);
                assertThat(room.dampHours()).as(what).isBetween(0.0, hours);
                assertThat(room.lowestTemperature()).as(what).isBetween(-30.0, room.highestTemperature());
                assertThat(room.highestTemperature()).as(what).isLessThan(70);
                assertThat(room.moistureRemoved()).as(what).isBetween(-WATER_ON_A_COIL, 1000.0);
            }
            for (var unit : year.installations()) {
                String what = "seed " + seed + ", " + unit;
                assertThat(unit.electricity()).as(what).isBetween(0.0, 1e11);
                assertThat(unit.fuel()).as(what).isBetween(0.0, 1e11);
                assertThat(unit.supplementHeat()).as(what).isBetween(0.0, unit.heat() + 1);
                assertThat(unit.starts()).as(what).isBetween(0.0, 60 * hours);
                assertThat(unit.hoursBelowLowest()).as(what).isBetween(0.0, unit.hoursRunning());
                assertThat(unit.hoursWaiting()).as(what).isBetween(0.0, hours);
                assertThat(unit.heatToDuctSpace()).as(what).isNotNaN();
            }
        }
    }

    @Test
    void minimumTimesAreNeverBroken() {
        int runs = 0;
        for (long seed = 2000; seed < 2100; seed++) {
            var made = Case.of(seed);
            if (made.drivers().stepsPerHour() < 12) {
                continue;
            }
            var recorded = HomeRun.recorded(made.drivers(), made.setpoints(), made.arrangement(), Homes.MARGINS);
            for (var installation : made.arrangement().installations()) {
                var controls = installation instanceof Installation.Shared shared
                        ? shared.controls()
                        : ((Installation.InRoom) installation).controls();
                var modes = recorded.series()
                        .column(installation.name().replace(' ', '_') + ".mode")
                        .orElseThrow()
                        .values();
                var shares = recorded.series()
                        .column(installation.name().replace(' ', '_') + ".running_share")
                        .orElseThrow()
                        .values();
                runs += checked(modes, shares, recorded.series().stepSeconds(), controls, "seed " + seed);
            }
        }
        assertThat(runs).isGreaterThan(500);
    }

    /** Looks at every run and rest that begins and ends within the record. */
    private static int checked(float[] modes, float[] shares, double seconds, Controls controls, String what) {
        int began = -1;
        int seen = 0;
        float runBefore = 0;
        double restBefore = 0;
        for (int step = 1; step < modes.length; step++) {
            if (modes[step] == modes[step - 1]) {
                continue;
            }
            assertThat(modes[step] * modes[step - 1])
                    .as(what + ": turns round without a rest at step " + step)
                    .isZero();
            // The last step of a run may be rest in part.
            double rested = (1 - shares[step - 1]) * seconds;
            double lasted = (step - began) * seconds;
            if (began >= 0 && modes[step - 1] != 0) {
                assertThat(lasted - rested).as(what + ": a run").isGreaterThanOrEqualTo(controls.minimumOn());
                seen++;
            } else if (began >= 0) {
                boolean changes = runBefore != 0 && runBefore != modes[step];
                assertThat(lasted + restBefore)
                        .as(what + ": a rest")
                        .isGreaterThanOrEqualTo(changes ? controls.changeOver() : controls.minimumOff());
            }
            restBefore = modes[step - 1] != 0 ? rested : 0;
            runBefore = modes[step - 1] != 0 ? modes[step - 1] : runBefore;
            began = step;
        }
        return seen;
    }

    @Test
    void theSameHomeGivesTheSameBits() {
        var first = Case.of(7);
        var second = Case.of(7);
        assertThat(HomeRun.year(first.drivers(), first.setpoints(), first.arrangement(), Homes.MARGINS))
                .isEqualTo(HomeRun.year(second.drivers(), second.setpoints(), second.arrangement(), Homes.MARGINS));
    }
}
