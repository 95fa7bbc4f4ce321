package io.heatwright.circuit.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.circuit.Appliance;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.CircuitScreen;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Edition;
import io.heatwright.circuit.Era;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Outlet;
import io.heatwright.circuit.Plug;
import io.heatwright.circuit.PlugLoad;
import io.heatwright.circuit.Verdict;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.circuit.Wiring;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CircuitYearTest {

    private static final long SEED = 1520;
    private static final UnitDraw RESISTIVE = new UnitDraw("unit", 1, 0, 0);
    private static final Load HEATER = Load.stated("space heater", 1500, Duty.CONTINUOUS);
    private static final UsedLoad HEATER_ALL_DAY = UsedLoad.usual(HEATER, Optional.empty());

    private static Circuit circuit(double breaker, Wiring wiring) {
        return new Circuit(
                "bedroom",
                VoltageClass.V120,
                OptionalDouble.of(breaker),
                Outlet.THREE_PRONG,
                wiring,
                List.of(),
                List.of(),
                false,
                Era.UNKNOWN);
    }

    private static float[] steady(double watts, int steps) {
        var all = new float[steps];
        Arrays.fill(all, (float) watts);
        return all;
    }

    private static CircuitYear day(double breaker, double watts, UsedLoad... loads) {
        return CircuitYear.of(
                circuit(breaker, Wiring.COPPER), WireRun.UNKNOWN, RESISTIVE, steady(watts, 1440), 60, List.of(loads));
    }

    @Test
    void a_heater_and_a_unit_on_15_A_must_trip_within_the_hour() {
        var year = day(15, 8 * 120, HEATER_ALL_DAY);

        assertThat(year.highestShare()).isCloseTo(1.3667, within(1e-4));
        assertThat(year.certain().first().orElseThrow().moment().minute()).isEqualTo(59);
        assertThat(year.certain().first().orElseThrow().moment().parts())
                .extracting(Moment.Part::name)
                .containsExactly("unit", "space heater");
        assertThat(year.possible().first().orElseThrow().moment().minute()).isZero();
        assertThat(year.certain().count()).isEqualTo(16);
        assertThat(year.certain().minutesOff()).isEqualTo(15 * 30 + 30);
    }

    @Test
    void on_20_A_holding_is_not_guaranteed_and_the_rule_of_80_percent_fails_all_the_same() {
        var year = day(20, 8 * 120, HEATER_ALL_DAY);
        var unit = Appliance.corded("unit", VoltageClass.V120, Plug.NEMA_5_15, OptionalDouble.of(8));
        var screen = CircuitScreen.screen(
                circuit(20, Wiring.COPPER).with(List.of(HEATER)), unit, List.of(), Edition.DEFAULT);

        assertThat(year.highestShare()).isCloseTo(1.025, within(1e-9));
        assertThat(year.certain().count()).isZero();
        assertThat(year.possible().count()).isPositive();
        assertThat(year.hoursAboveLongRunning()).isEqualTo(24);
        assertThat(screen.verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void the_rating_itself_holds_for_a_whole_year() {
        var year = CircuitYear.of(
                circuit(15, Wiring.COPPER), WireRun.UNKNOWN, RESISTIVE, steady(15 * 120, 8760), 3600, List.of());

        assertThat(year.minutes()).isEqualTo(525_600);
        assertThat(year.minutesAboveRating()).isZero();
        assertThat(year.certain().count() + year.possible().count()).isZero();
    }

    @Test
    void currents_out_of_phase_add_up_to_less_than_their_sum() {
        var unit = new UnitDraw("unit", 0.8, 0, 0);
        var year = CircuitYear.of(
                circuit(15, Wiring.COPPER), WireRun.UNKNOWN, unit, steady(960, 60), 60, List.of(HEATER_ALL_DAY));

        assertThat(year.highest().amps()).isCloseTo(Math.sqrt(2460 * 2460 + 720 * 720) / 120, within(1e-9));
        assertThat(year.highest().parts()).extracting(Moment.Part::amps).containsExactly(10.0, 12.5);
    }

    @Test
    void starts_are_shown_apart_and_may_trip_from_five_times_the_rating() {
        var watts = steady(0, 120);
        Arrays.fill(watts, 10, 20, 1200);
        Arrays.fill(watts, 40, 60, 1200);
        var small = UnitDraw.fixedSpeed("unit", 11);
        var large = UnitDraw.fixedSpeed("unit", 15.5);

        var calm = CircuitYear.of(circuit(15, Wiring.COPPER), WireRun.UNKNOWN, small, watts, 60, List.of());
        var rough = CircuitYear.of(circuit(15, Wiring.COPPER), WireRun.UNKNOWN, large, watts, 60, List.of());

        assertThat(calm.unitStarts()).isEqualTo(2);
        assertThat(calm.highest().amps()).isCloseTo(1200 / 0.9 / 120, within(1e-6));
        assertThat(calm.highestStart().orElseThrow().amps()).isCloseTo(55, within(1e-6));
        assertThat(calm.possible().count()).isZero();
        assertThat(rough.certain().count()).isZero();
        assertThat(rough.possible().first().orElseThrow().cause()).isEqualTo(Trips.Cause.SURGE);
        assertThat(rough.possible().first().orElseThrow().moment().minute()).isEqualTo(10);
    }

    @Test
    void the_wires_of_a_long_thin_run_keep_more_than_three_percent() {
        var run = new WireRun(Optional.of(WireGauge.AWG_14), OptionalDouble.of(30.48));
        var year = CircuitYear.of(circuit(15, Wiring.COPPER), run, RESISTIVE, steady(1440, 60), 60, List.of());

        // By hand: 2 x 100 ft x 3.07 ohm per 1,000 ft x 12 A = 7.37 V of 120 V.
        assertThat(year.drop().orElseThrow().at(year.highest().amps())).isCloseTo(0.0614, within(1e-9));
        assertThat(year.hoursAboveNotedDrop()).isEqualTo(1);
    }

    @Test
    void the_resistances_are_those_of_annealed_copper_of_the_gauge_at_75_degrees() {
        for (var gauge : WireGauge.values()) {
            double number = Double.parseDouble(gauge.words().replace(" AWG", ""));
            double diameter = 0.127e-3 * Math.pow(92, (36 - number) / 39);
            double area = Math.PI / 4 * diameter * diameter;
            double resistivity = 1.7241e-8 * (1 + 0.00393 * 55);
            assertThat(gauge.resistance())
                    .as(gauge.words())
                    .isCloseTo(resistivity / area, within(0.01 * gauge.resistance()));
        }
    }

    @Test
    void of_aluminium_wires_the_drop_cannot_be_told() {
        var year = CircuitYear.of(
                circuit(15, Wiring.ALUMINIUM), WireRun.UNKNOWN, RESISTIVE, steady(1440, 60), 60, List.of());
        assertThat(year.drop()).isEmpty();
        assertThat(year.hoursAboveNotedDrop()).isZero();
    }

    @Test
    void steps_of_one_and_of_five_minutes_agree() {
        var random = new SplittableRandom(SEED);
        var loads = List.of(
                UsedLoad.usual(PlugLoad.KETTLE.assumed("kettle"), Optional.of(PlugLoad.KETTLE)),
                UsedLoad.usual(HEATER, Optional.of(PlugLoad.SPACE_HEATER)));
        for (int i = 0; i < 40; i++) {
            var coarse = new float[288 * 7];
            var fine = new float[1440 * 7];
            for (int step = 0; step < coarse.length; step++) {
                coarse[step] = random.nextInt(3) == 0 ? 0 : (float) random.nextDouble(0, 1500);
                Arrays.fill(fine, 5 * step, 5 * step + 5, coarse[step]);
            }
            var circuit = circuit(random.nextBoolean() ? 15 : 20, Wiring.COPPER);
            var unit = UnitDraw.fixedSpeed("unit", 9);
            assertThat(CircuitYear.of(circuit, WireRun.UNKNOWN, unit, coarse, 300, loads))
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(CircuitYear.of(circuit, WireRun.UNKNOWN, unit, fine, 60, loads));
        }
    }

    @Test
    void more_current_never_trips_later() {
        var random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < 100; i++) {
            var less = new float[500];
            var more = new float[500];
            double level = 0;
            for (int minute = 0; minute < less.length; minute++) {
                level = random.nextInt(20) == 0 ? random.nextDouble(0, 3600) : level;
                less[minute] = (float) level;
                more[minute] = less[minute] + (float) random.nextDouble(0, 600);
            }
            var circuit = circuit(15, Wiring.COPPER);
            var small = CircuitYear.of(circuit, WireRun.UNKNOWN, RESISTIVE, less, 60, List.of());
            var large = CircuitYear.of(circuit, WireRun.UNKNOWN, RESISTIVE, more, 60, List.of());
            assertThat(first(large.certain()))
                    .as("seed %d, case %d", SEED + 1, i)
                    .isLessThanOrEqualTo(first(small.certain()));
            assertThat(first(large.possible()))
                    .as("seed %d, case %d", SEED + 1, i)
                    .isLessThanOrEqualTo(first(small.possible()));
            assertThat(first(small.possible()))
                    .as("seed %d, case %d", SEED + 1, i)
                    .isLessThanOrEqualTo(first(small.certain()));
        }
    }

    private static int first(Trips trips) {
        return trips.first().map(trip -> trip.moment().minute()).orElse(Integer.MAX_VALUE);
    }

    @Test
    void what_is_no_run_is_refused() {
        var circuit = circuit(15, Wiring.COPPER);
        assertThatThrownBy(() -> CircuitYear.of(circuit, WireRun.UNKNOWN, RESISTIVE, steady(1, 9), 90, List.of()))
                .hasMessageContaining("60 to 3600 s");
        assertThatThrownBy(() -> CircuitYear.of(circuit, WireRun.UNKNOWN, RESISTIVE, new float[0], 60, List.of()))
                .hasMessageContaining("1 to 527040");
        assertThatThrownBy(() -> CircuitYear.of(circuit, WireRun.UNKNOWN, RESISTIVE, steady(-1, 9), 60, List.of()))
                .hasMessageContaining("0 W or more");
        assertThatThrownBy(() -> new UnitDraw("unit", 0, 0, 0)).hasMessageContaining("above 0, at most 1");
    }
}
