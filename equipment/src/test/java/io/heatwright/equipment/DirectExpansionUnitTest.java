package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.Biquadratic;
import io.heatwright.equipment.curve.CutlerCurves;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DirectExpansionUnitTest {

    private static final double P = MoistAir.STANDARD_PRESSURE;
    private static final double CAPACITY = 7000;
    private static final double FAN = 300;
    private static final double DEGRADATION = 0.2;
    private static final DirectExpansionUnit UNIT = unit(DEGRADATION, FAN);

    private static DirectExpansionUnit unit(double degradation, double fan) {
        return new DirectExpansionUnit(
                CAPACITY,
                0.25,
                CutlerCurves.COOLING_CAPACITY,
                CutlerCurves.COOLING_INPUT_RATIO,
                CoolingCoil.ofAirFlow(0.76, CAPACITY, 0.42),
                fan,
                120,
                degradation,
                Parasitics.none());
    }

    private static Operation cooling(double indoors, double humidityRatio, double outdoors, double step, double watts) {
        var operation = new Operation();
        operation.step(step);
        operation.weather(outdoors, 0.01, P);
        operation.room(indoors, humidityRatio);
        operation.ask(Mode.COOL);
        operation.request(watts);
        return operation;
    }

    @Test
    void at_the_rating_point_it_gives_its_rated_sensible_share_less_its_fan() {
        var humidity = MoistAir.humidityRatioAtWetBulb(CoolingCoil.RATED_DRY_BULB, CoolingCoil.RATED_WET_BULB, P);
        var operation = cooling(CoolingCoil.RATED_DRY_BULB, humidity, 35, 3600, 0);

        UNIT.assess(operation);

        var factor = CutlerCurves.COOLING_CAPACITY.at(CoolingCoil.RATED_WET_BULB, 35);
        assertThat(operation.highestOutput()).isCloseTo(CAPACITY * factor * 0.76 - FAN, within(30.0));
        assertThat(operation.lowestOutput()).isEqualTo(operation.highestOutput());
    }

    @Test
    void at_part_load_it_gives_what_is_asked_and_everything_runs_longer_than_the_load() {
        var random = new SplittableRandom(5);
        for (var i = 0; i < 500; i++) {
            var indoors = 20 + 10 * random.nextDouble();
            var humidity = random.nextDouble() * MoistAir.saturationHumidityRatio(indoors, P);
            var operation = cooling(indoors, humidity, 25 + 20 * random.nextDouble(), 3600, 0);
            UNIT.assess(operation);
            var most = operation.highestOutput();
            var request = most * random.nextDouble();
            operation.request(request);

            UNIT.run(operation);

            var what = "case " + i;
            assertThat(operation.sensibleOutput()).as(what).isCloseTo(request, within(1e-6));
            var runs = operation.indoorFanPower() / FAN;
            var load = (request + operation.indoorFanPower()) / (most + FAN);
            assertThat(runs).as(what).isCloseTo(load / (1 - DEGRADATION * (1 - load)), within(1e-9));
            assertThat(operation.outdoorFanPower()).as(what).isCloseTo(120 * runs, within(1e-9));
            assertThat(operation.electricPower())
                    .as(what)
                    .isGreaterThan(operation.indoorFanPower() + operation.outdoorFanPower());
        }
    }

    @Test
    void above_its_highest_it_gives_the_highest_all_the_time() {
        var operation = cooling(25, 0.010, 35, 3600, 20_000);
        UNIT.assess(operation);

        UNIT.run(operation);

        assertThat(operation.sensibleOutput()).isCloseTo(operation.highestOutput(), within(1e-9));
        assertThat(operation.indoorFanPower()).isEqualTo(FAN);
    }

    @Test
    void without_degradation_or_fan_the_load_is_simply_the_share_of_what_it_can() {
        var ideal = unit(0, 0);
        var operation = cooling(25, 0.010, 35, 3600, 0);
        ideal.assess(operation);
        operation.request(0.3 * operation.highestOutput());
        ideal.run(operation);

        assertThat(operation.outdoorFanPower()).isCloseTo(0.3 * 120, within(1e-9));
    }

    @Test
    void a_dry_coil_does_not_feel_how_dry_the_air_is() {
        var random = new SplittableRandom(6);
        for (var i = 0; i < 300; i++) {
            var indoors = 20 + 8 * random.nextDouble();
            var outdoors = 25 + 20 * random.nextDouble();
            var operation = cooling(indoors, 0.001, outdoors, 3600, 1e6);
            UNIT.run(operation);
            var dry = operation.sensibleOutput();
            var power = operation.electricPower();
            assertThat(operation.moistureRemoval()).as("case %d", i).isZero();

            var rather = cooling(indoors, 0.001 + 0.003 * random.nextDouble(), outdoors, 3600, 1e6);
            UNIT.run(rather);

            assertThat(rather.sensibleOutput()).as("case %d", i).isCloseTo(dry, within(0.01));
            assertThat(rather.electricPower()).as("case %d", i).isCloseTo(power, within(0.01));
        }
    }

    @Test
    void total_cooling_passes_from_dry_to_wet_without_a_jump_and_damp_air_costs_sensible_cooling() {
        var lastSensible = Double.POSITIVE_INFINITY;
        var lastTotal = 0.0;
        for (var humidity = 0.002; humidity < 0.016; humidity += 0.0001) {
            var operation = cooling(24, humidity, 35, 3600, 1e6);
            UNIT.run(operation);
            var vapour = MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * 24;
            var total = operation.sensibleOutput() + operation.moistureRemoval() * vapour;
            assertThat(operation.sensibleOutput()).as("at %s", humidity).isLessThan(lastSensible + 0.01);
            if (lastTotal > 0) {
                assertThat(total - lastTotal).as("at %s", humidity).isBetween(-0.01, 40.0);
            }
            lastSensible = operation.sensibleOutput();
            lastTotal = total;
        }
    }

    @Test
    void in_short_steps_output_comes_up_after_the_start_while_the_fan_blows() {
        var operation = cooling(25, 0.010, 35, 60, 2000);
        UNIT.assess(operation);
        UNIT.run(operation);
        var first = operation.sensibleOutput();
        for (var i = 0; i < 30; i++) {
            UNIT.run(operation);
        }

        assertThat(first).isLessThan(0.8 * operation.sensibleOutput());
        assertThat(operation.sensibleOutput()).isCloseTo(operation.highestOutput(), within(1e-6));
        assertThat(operation.indoorFanPower()).isEqualTo(FAN);
    }

    @Test
    void it_does_not_heat_and_rests_when_nothing_is_asked() {
        var operation = cooling(25, 0.010, 35, 3600, 0);
        UNIT.run(operation);
        assertThat(operation.electricPower()).isZero();

        operation.ask(Mode.HEAT);
        operation.request(1000);
        UNIT.assess(operation);
        UNIT.run(operation);
        assertThat(operation.highestOutput()).isZero();
        assertThat(operation.sensibleOutput()).isZero();
        assertThat(UNIT.heats()).isFalse();
        assertThat(UNIT.provenHeating(-10)).isZero();
    }

    @Test
    void a_coil_needs_air_enough_for_its_capacity() {
        assertThatThrownBy(() -> CoolingCoil.ofAirFlow(0.76, CAPACITY, 0.05)).hasMessageContaining("0.05");
        assertThatThrownBy(() -> CoolingCoil.ofAirFlow(0.3, CAPACITY, 0.42)).hasMessageContaining("0.3");
    }

    @Test
    void a_published_curve_is_taken_as_it_stands() {
        var flat = new Biquadratic(0.9, 0, 0, 0, 0, 0, false);
        var unit = new DirectExpansionUnit(
                CAPACITY, 0.25, flat, flat, CoolingCoil.ofAirFlow(0.76, CAPACITY, 0.42), 0, 0, 0, Parasitics.none());
        var operation = cooling(25, 0.010, 35, 3600, 1e6);

        unit.run(operation);

        assertThat(operation.electricPower()).isCloseTo(CAPACITY * 0.9 * 0.25 * 0.9, within(1e-9));
    }
}
