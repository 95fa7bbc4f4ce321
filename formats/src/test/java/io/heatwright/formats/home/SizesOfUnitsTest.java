package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.AirConditioner;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.CoolingSide;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import io.heatwright.equipment.map.SpeedMap;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Habits;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.RecordedYear;
import io.heatwright.simulation.YearResult;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * One single-speed window air conditioner in three sizes in a Houston bedroom, by the minute: too large it runs briefly and
 * leaves the air damp, as large as the load it runs steadily, too small it never reaches the setpoint.
 */
class SizesOfUnitsTest {
    private static final Situation ROOM = PlannedHomes.likely(PlannedHomes.text("bedroom-houston.yaml"));
    private static final Margins MARGINS =
            new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());
    private static final double TOO_LARGE = 3;
    private static final double RIGHT = 1.1;
    private static final double TOO_SMALL = 0.45;
    private static final double HOT = 36;
    private static final double MILD = 28;
    private static final Map<Double, RecordedYear> YEARS = new ConcurrentHashMap<>();

    /** The class's window unit with its capacity and power brought to a share of the room's design load. */
    private static Equipment sized(double share) {
        var product = PlannedHomes.DATA
                .catalogue()
                .find("class-window-air-conditioner-low")
                .orElseThrow();
        var unit = (AirConditioner) Commissioning.commission(product, Trust.EXPECTED);
        var cooling = unit.cooling();
        var map = cooling.map();
        double factor = share * ROOM.loads().coolingSensible() / (map.rated(CoolingSide.RATED_OUTDOOR) * 0.65);
        double[] capacity = {factor * map.rated(MILD), factor * map.rated(HOT)};
        double[] power = {factor * map.power(MILD, map.rated(MILD)), factor * map.power(HOT, map.rated(HOT))};
        var scaled = new SpeedMap(
                new double[] {MILD, HOT},
                new double[][] {capacity, capacity, capacity},
                new double[][] {power, power, power},
                MILD - 15,
                HOT + 10);
        return new AirConditioner(
                new CoolingSide(
                        scaled,
                        cooling.capacityCurve(),
                        cooling.inputRatioCurve(),
                        cooling.coil(),
                        cooling.cyclingDegradation(),
                        cooling.hoseHeat(),
                        cooling.inducedAir()),
                unit.parasitics());
    }

    private static RecordedYear recorded(double share) {
        return YEARS.computeIfAbsent(share, size -> run(size, controls()));
    }

    private static RecordedYear run(double share, Controls controls) {
        return ControlledRun.recorded(
                ROOM.year().inSteps(60), ROOM.setpoints(), sized(share), controls, Habits.none(), MARGINS);
    }

    private static Controls controls() {
        return ControlDefaults.of(Kind.WINDOW_AIR_CONDITIONER);
    }

    private static YearResult year(double share) {
        return recorded(share).year();
    }

    private static float[] column(double share, String key) {
        return recorded(share).series().column(key).orElseThrow().values();
    }

    private static double shareRunning(double share) {
        var mode = column(share, "mode");
        double on = 0;
        for (float value : mode) {
            on += value < 0 ? 1 : 0;
        }
        return on / mode.length;
    }

    private static double meanRun(double share) {
        return shareRunning(share) * 8760 * 60 / year(share).coolingStarts();
    }

    @Test
    void too_large_it_runs_briefly() {
        assertThat(meanRun(TOO_LARGE)).isLessThan(0.5 * meanRun(RIGHT));
        assertThat(year(TOO_LARGE).shortestRun()).isLessThan(10 * 60);
        assertThat(year(TOO_LARGE).hotHours()).isLessThanOrEqualTo(Threshold.HOT_HOURS.value());
    }

    @Test
    void too_large_it_wastes_more_on_starts_for_each_unit_of_cooling() {
        double large = year(TOO_LARGE).electricityStarting() / year(TOO_LARGE).electricityCooling();
        double right = year(RIGHT).electricityStarting() / year(RIGHT).electricityCooling();

        assertThat(large).isGreaterThan(1.5 * right);
    }

    @Test
    void too_large_it_leaves_the_air_damp() {
        assertThat(year(TOO_LARGE).moistureRemoved())
                .isLessThan(0.8 * year(RIGHT).moistureRemoved());
        assertThat(year(TOO_LARGE).dampHours()).isGreaterThan(year(RIGHT).dampHours());
    }

    @Test
    void a_fan_that_stops_with_the_compressor_leaves_the_water_on_the_coil() {
        var stops = run(TOO_LARGE, controls().withFan(IndoorFan.STOPS)).year();

        assertThat(stops.moistureRemoved()).isGreaterThan(year(TOO_LARGE).moistureRemoved());
    }

    @Test
    void as_large_as_the_load_it_runs_steadily_and_holds_the_setpoint() {
        assertThat(year(RIGHT).hotHours()).isLessThanOrEqualTo(Threshold.HOT_HOURS.value());
        assertThat(longestRun(RIGHT)).isGreaterThan(2 * 60);
        assertThat(meanRun(RIGHT)).isGreaterThan(10);
    }

    @Test
    void too_small_it_never_reaches_the_setpoint_on_the_hottest_day_though_it_never_stops() {
        int day = hottestDay();
        var air = column(TOO_SMALL, "room_air_temperature_c");
        var setpoint = column(TOO_SMALL, "cooling_setpoint_c");
        var mode = column(TOO_SMALL, "mode");
        for (int step = (day * 24 + 12) * 60; step < (day * 24 + 20) * 60; step++) {
            assertThat(mode[step]).as("minute %d", step).isEqualTo(-1);
            assertThat(air[step]).as("minute %d", step).isGreaterThan(setpoint[step]);
        }
        assertThat(year(TOO_SMALL).hotHours()).isGreaterThan(Threshold.HOT_HOURS.value());
    }

    private static int longestRun(double share) {
        var mode = column(share, "mode");
        int longest = 0;
        int now = 0;
        for (float value : mode) {
            now = value < 0 ? now + 1 : 0;
            longest = Math.max(longest, now);
        }
        return longest;
    }

    private static int hottestDay() {
        var outdoors = column(TOO_SMALL, "outdoor_temperature_c");
        int hottest = 0;
        for (int step = 0; step < outdoors.length; step++) {
            hottest = outdoors[step] > outdoors[hottest] ? step : hottest;
        }
        return hottest / (24 * 60);
    }
}
