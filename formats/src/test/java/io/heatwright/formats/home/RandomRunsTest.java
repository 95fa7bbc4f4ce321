package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import io.heatwright.planner.situation.Situation;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Habits;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.PowerCut;
import io.heatwright.simulation.RecordedYear;
import io.heatwright.simulation.Setpoints;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Any unit of the catalogue in any example room under any schedule, by the minute or by five. */
class RandomRunsTest {
    private static final int CASES = 300;
    private static final Margins MARGINS = new Margins(1.1, 1.1, 0.6);
    private static final Set<String> MAY_BE_EMPTY =
            new TreeSet<>(List.of("heating_setpoint_c", "cooling_setpoint_c", "sensor_temperature_c"));
    private static final List<Situation> ROOMS = PlannedHomes.examples().stream()
            .map(name -> PlannedHomes.likely(PlannedHomes.text(name)))
            .toList();
    private static final List<Product> UNITS = units();

    /** What a case is made of. */
    private record Case(Situation room, Product unit, Equipment machine, Controls controls, Habits habits, int steps) {

        static Case of(long seed) {
            var random = new SplittableRandom(seed);
            var room = ROOMS.get(random.nextInt(ROOMS.size()));
            var unit = UNITS.get(random.nextInt(UNITS.size()));
            var usual = ControlDefaults.of(unit.kind());
            var controls = usual.withSensor(random.nextDouble(-2, 2), random.nextDouble(-2, 2))
                    .withFan(random.nextBoolean() ? IndoorFan.STOPS : IndoorFan.BLOWS_ON);
            var habits = Habits.none()
                    .quiet(22, random.nextInt(22), random.nextDouble(0.3, 1))
                    .drying(random.nextDouble(0.4, 1))
                    .guarding(random.nextDouble(2, 12));
            if (random.nextBoolean()) {
                habits = habits.cutting(List.of(new PowerCut(random.nextDouble(0, 60), random.nextDouble(0.1, 12))));
            }
            var machine = Commissioning.commission(unit, random.nextBoolean() ? Trust.PROVEN : Trust.EXPECTED);
            return new Case(room, unit, machine, controls, habits, random.nextBoolean() ? 60 : 12);
        }

        RecordedYear run(long seed) {
            var random = new SplittableRandom(~seed);
            var heating = new double[24];
            var cooling = new double[24];
            for (var hour = 0; hour < 24; hour++) {
                heating[hour] = random.nextInt(10) == 0 ? Double.NEGATIVE_INFINITY : random.nextDouble(10, 24);
                cooling[hour] = random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : random.nextDouble(24.1, 30);
            }
            return ControlledRun.recorded(
                    room.spell().inSteps(steps), new Setpoints(heating, cooling), machine, controls, habits, MARGINS);
        }

        /** Whether the machine itself ended a run: below its range it gives nothing, without power neither. */
        boolean machineStopped(double outdoors, double hour) {
            return machine.provenHeating(outdoors) <= 0
                    || habits.cuts().stream()
                            .anyMatch(cut -> hour >= cut.from() - 0.1 && hour <= cut.from() + cut.length() + 0.1);
        }
    }

    private static List<Product> units() {
        var units = new ArrayList<Product>();
        for (var product : PlannedHomes.DATA.catalogue().products()) {
            if (!product.assumesPerformance()) {
                units.add(product);
            }
        }
        for (var name : List.of("window-air-conditioner", "portable-air-conditioner", "space-heater", "gas-furnace")) {
            units.addAll(PlannedHomes.DATA.catalogue().ends(name));
        }
        units.addAll(PlannedHomes.DATA.catalogue().ends("packaged-terminal-heat-pump"));
        units.addAll(PlannedHomes.DATA.catalogue().ends("window-heat-pump-fixed-speed-120v"));
        assertThat(units.stream().map(Product::kind).distinct().count()).isGreaterThan(6);
        return List.copyOf(units);
    }

    private static float[] values(Series series, String key) {
        return series.column(key).orElseThrow().values();
    }

    @Test
    void nothing_is_ever_no_number_and_no_energy_is_negative() {
        for (long seed = 0; seed < CASES; seed++) {
            var one = Case.of(seed);
            var series = one.run(seed).series();
            for (var column : series.columns()) {
                for (var i = 0; i < series.steps(); i++) {
                    float value = column.values()[i];
                    boolean good = MAY_BE_EMPTY.contains(column.key()) || Float.isFinite(value);
                    boolean positive = value >= 0 || !column.key().matches("(electric|defrost|fuel)_power_w|.*loss_w");
                    if (!good || !positive) {
                        throw new AssertionError("seed " + seed + " ("
                                + one.unit().id() + "), step " + i + ": " + column.key() + " is " + value);
                    }
                }
            }
        }
    }

    @Test
    void shortest_runs_and_rests_are_never_broken() {
        for (long seed = 1000; seed < 1000 + CASES; seed++) {
            var one = Case.of(seed);
            checkTimes(seed, one, one.run(seed).series());
        }
    }

    private static void checkTimes(long seed, Case one, Series series) {
        var mode = values(series, "mode");
        var running = values(series, "running_share");
        var outdoors = values(series, "outdoor_temperature_c");
        double step = series.stepSeconds();
        int since = -1;
        double restBefore = 0;
        for (var i = 1; i < mode.length; i++) {
            if (mode[i] == mode[i - 1]) {
                continue;
            }
            double lasted = (i - since) * step;
            // The last step of a run may be rest in part.
            double rested = mode[i - 1] == 0 ? 0 : (1 - running[i - 1]) * step;
            // What was under way when the series began may have begun long before.
            if (since >= 0 && mode[i - 1] == 0) {
                assertThat(lasted + restBefore)
                        .as("seed %d, step %d: rest of %s", seed, i, one.unit().id())
                        .isGreaterThanOrEqualTo(one.controls().minimumOff());
            } else if (since >= 0 && !one.machineStopped(outdoors[i], i * step / 3600)) {
                assertThat(lasted - rested)
                        .as("seed %d, step %d: run of %s", seed, i, one.unit().id())
                        .isGreaterThanOrEqualTo(one.controls().minimumOn());
            }
            since = i;
            restBefore = rested;
        }
    }

    @Test
    void a_unit_without_power_gives_and_draws_nothing_and_rests_before_it_starts_again() {
        int counted = 0;
        for (long seed = 2000; seed < 2000 + CASES; seed++) {
            var one = Case.of(seed);
            if (one.habits().cuts().isEmpty()) {
                continue;
            }
            counted++;
            var series = one.run(seed).series();
            var power = values(series, "electric_power_w");
            var heat = values(series, "heat_to_room_w");
            var cut = Objects.requireNonNull(one.habits().cuts().get(0));
            for (var i = 0; i < series.steps(); i++) {
                double hour = (i + 0.5) * series.stepSeconds() / 3600;
                if (hour >= cut.from() && hour < cut.from() + cut.length()) {
                    assertThat(power[i]).as("seed %d, step %d", seed, i).isZero();
                    assertThat(heat[i]).as("seed %d, step %d", seed, i).isZero();
                }
            }
        }
        assertThat(counted).isGreaterThan(100);
    }

    @Test
    void a_year_by_five_minutes_draws_what_a_year_by_the_minute_does() {
        for (var id : List.of("gree-vireo-vir09hp115", "mitsubishi-fh06", "class-window-air-conditioner-low")) {
            var unit = PlannedHomes.DATA.catalogue().find(id).orElseThrow();
            double by1 = electricity(unit, 60);
            double by5 = electricity(unit, 12);
            double allowed = unit.kind() == Kind.MINI_SPLIT ? 0.02 : 0.05;
            assertThat(Math.abs(by5 / by1 - 1)).as(id).isLessThan(allowed);
        }
    }

    private static double electricity(Product unit, int stepsPerHour) {
        var room = PlannedHomes.likely(PlannedHomes.text(PlannedHomes.BEDROOM));
        return ControlledRun.year(
                        room.year().inSteps(stepsPerHour),
                        room.setpoints(),
                        Commissioning.commission(unit, Trust.PROVEN),
                        ControlDefaults.of(unit.kind()),
                        Habits.none(),
                        MARGINS)
                .electricity();
    }
}
