package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.Site;
import io.heatwright.climate.SteadyWeather;
import io.heatwright.equipment.DirectExpansionUnit;
import io.heatwright.equipment.Parasitics;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.CutlerCurves;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Films;
import io.heatwright.room.Infiltration;
import io.heatwright.room.InternalGains;
import io.heatwright.room.Layer;
import io.heatwright.room.Surface;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldRunTest {

    private static final DirectExpansionUnit UNIT = new DirectExpansionUnit(
            7000,
            0.25,
            CutlerCurves.COOLING_CAPACITY,
            CutlerCurves.COOLING_INPUT_RATIO,
            CoolingCoil.ofAirFlow(0.76, 7000, 0.42),
            300,
            120,
            0.2,
            Parasitics.none());

    private static Setpoints setpoints(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Setpoints(below, above);
    }

    @Test
    void a_strong_heater_holds_random_rooms_exactly_at_their_setpoint() {
        for (var seed = 0L; seed < 100; seed++) {
            var drivers = new Rooms(seed).drivers(6, 4);

            var run = HeldRun.of(
                    drivers, setpoints(21, Double.POSITIVE_INFINITY), new ResistanceHeater(1e6), drivers.hours());

            for (var hour = 24; hour < drivers.hours(); hour++) {
                assertThat(run.airTemperature()[hour])
                        .as("seed %d, hour %d", seed, hour)
                        .isGreaterThan(21 - 1e-6);
                assertThat(run.electricPower()[hour]).as("seed %d", seed).isCloseTo(run.heat()[hour], within(1e-6));
                if (run.heat()[hour] > 0 && run.airTemperature()[hour] < 21 + 1e-9) {
                    assertThat(run.airTemperature()[hour]).as("seed %d", seed).isCloseTo(21, within(1e-6));
                }
            }
        }
    }

    @Test
    void a_weak_heater_gives_all_it_has() {
        var drivers = new Rooms(3).drivers(new Rooms(3).weather(6, -20, 3), 4);

        var run = HeldRun.of(drivers, setpoints(21, 40), new ResistanceHeater(100), drivers.hours());

        assertThat(run.heat()[100]).isCloseTo(100, within(1e-9));
        assertThat(run.airTemperature()[100]).isLessThan(21);
    }

    /** A closed cell in steady air, 1.5 kW of heat and some vapour released inside. */
    private static HeldRun cell(double vapour) {
        var layers = List.<Layer>of(new Layer.Solid("insulation", 0.2, 0.04, 30, 1000));
        var wall = new Surface(
                "wall",
                60,
                90,
                0,
                new Construction("wall", layers, 0, 0, 0, 0),
                new Boundary.Outdoors(false, false),
                new Films.Fixed(20, 8));
        var convective = new double[24];
        var moisture = new double[24];
        Arrays.fill(convective, 1500);
        Arrays.fill(moisture, vapour);
        var enclosure = new Enclosure(
                "cell",
                20,
                50,
                List.of(wall),
                List.of(),
                new Infiltration.Constant(0),
                new InternalGains(convective, new double[24], moisture),
                1);
        var weather = new SteadyWeather(35, 14, 101_325, 35, 0).year(new Site(0, 0, 0, 0));
        return HeldRun.of(
                Rooms.drivers(enclosure, weather, 10), setpoints(Double.NEGATIVE_INFINITY, 24), UNIT, 20 * 24);
    }

    @Test
    void in_steady_state_the_unit_takes_out_what_is_released_and_what_comes_through_the_wall() {
        var vapour = 0.2 / 3600;
        var run = cell(vapour);
        var last = 20 * 24 - 1;

        assertThat(run.airTemperature()[last]).isCloseTo(24, within(1e-6));
        assertThat(run.moistureRemoval()[last]).isCloseTo(vapour, within(1e-9));
        assertThat(run.humidityRatio()[last]).isCloseTo(run.humidityRatio()[last - 48], within(1e-9));
        var throughWall = 60 * 11 / (1 / 20.0 + 0.2 / 0.04 + 1 / 8.0);
        assertThat(run.heat()[last]).isCloseTo(-1500 - throughWall, within(0.5));
        assertThat(run.indoorFanPower()[last] / 300).isCloseTo(run.outdoorFanPower()[last] / 120, within(1e-12));
    }

    @Test
    void without_vapour_the_coil_dries_the_room_until_it_stays_dry_itself() {
        var run = cell(0);
        var last = 20 * 24 - 1;

        assertThat(run.moistureRemoval()[0]).isPositive();
        assertThat(run.moistureRemoval()[last]).isCloseTo(0, within(1e-10));
        assertThat(run.humidityRatio()[last]).isBetween(0.004, 0.0099);
    }

    @Test
    void steps_in_which_starts_are_simulated_are_refused() {
        var drivers = new Rooms(1).drivers(2, 12);

        assertThatThrownBy(() -> HeldRun.of(drivers, setpoints(20, 26), UNIT, 24))
                .hasMessageContaining("300");
    }
}
