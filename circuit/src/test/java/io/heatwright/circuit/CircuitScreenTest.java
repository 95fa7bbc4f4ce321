package io.heatwright.circuit;

import static io.heatwright.circuit.Examples.HEATER;
import static io.heatwright.circuit.Examples.LAMP;
import static io.heatwright.circuit.Examples.LAPTOP;
import static io.heatwright.circuit.Examples.bedroom;
import static io.heatwright.circuit.Examples.dedicated;
import static io.heatwright.circuit.Examples.windowUnit;
import static io.heatwright.circuit.Examples.withoutNameplate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CircuitScreenTest {

    private static ScreenResult screen(Circuit circuit, Appliance appliance, Load... replaced) {
        return CircuitScreen.screen(circuit, appliance, List.of(replaced), Edition.DEFAULT);
    }

    private static List<Condition.Code> conditions(ScreenResult result) {
        return result.conditions().stream().map(Condition::code).toList();
    }

    @Test
    void a_heater_with_a_lamp_and_a_laptop_fails_a_15_amp_circuit_today() {
        var today = CircuitScreen.today(bedroom(15, HEATER, LAMP, LAPTOP), Edition.DEFAULT);
        assertThat(today.verdict()).isEqualTo(Verdict.FAILS);
        var deciding = today.deciding().orElseThrow();
        assertThat(deciding.rule()).isEqualTo(Rule.LONG_RUNNING);
        assertThat(deciding.value()).isCloseTo(13.75, within(1e-9));
        assertThat(deciding.limit()).isCloseTo(12, within(1e-9));
        assertThat(today.figures().breakerResponse()).isEqualTo(BreakerResponse.HOLDS);
    }

    @Test
    void a_lamp_and_a_laptop_alone_pass_today() {
        var today = CircuitScreen.today(bedroom(15, LAMP, LAPTOP), Edition.DEFAULT);
        assertThat(today.verdict()).isEqualTo(Verdict.PASSES);
        assertThat(today.figures().total()).isCloseTo(1.25, within(1e-9));
    }

    @Test
    void a_heater_alone_breaks_the_80_percent_rule_of_a_15_amp_circuit() {
        var today = CircuitScreen.today(bedroom(15, HEATER), Edition.DEFAULT);
        assertThat(today.of(Rule.ONE_APPLIANCE)).hasValueSatisfying(result -> {
            assertThat(result.value()).isCloseTo(12.5, within(1e-9));
            assertThat(result.limit()).isCloseTo(12, within(1e-9));
            assertThat(result.outcome()).isEqualTo(Outcome.BROKEN);
        });
    }

    @Test
    void heater_and_8_amp_unit_load_a_15_amp_breaker_to_137_percent_and_it_trips_within_an_hour() {
        var result = screen(bedroom(15, HEATER), windowUnit(8));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(Math.round(100 * result.figures().shareOfBreaker())).isEqualTo(137);
        assertThat(result.figures().breakerResponse()).isEqualTo(BreakerResponse.TRIPS_WITHIN_AN_HOUR);
    }

    @Test
    void heater_and_8_amp_unit_load_a_20_amp_breaker_to_103_percent_and_the_80_percent_rule_fails() {
        var result = screen(bedroom(20, HEATER), windowUnit(8));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.figures().shareOfBreaker()).isCloseTo(1.025, within(1e-9));
        assertThat(result.figures().breakerResponse()).isEqualTo(BreakerResponse.HOLDING_NOT_GUARANTEED);
        assertThat(result.of(Rule.LONG_RUNNING).orElseThrow().outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(result.of(Rule.UNIT_SHARED).orElseThrow().outcome()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void a_shared_circuit_takes_a_unit_of_half_its_rating() {
        assertThat(CircuitScreen.largestUnitCurrent(bedroom(15))).isCloseTo(7.5, within(1e-9));
        assertThat(CircuitScreen.largestUnitCurrent(bedroom(20))).isCloseTo(10, within(1e-9));
        assertThat(screen(bedroom(15), windowUnit(7.5)).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(screen(bedroom(15), windowUnit(7.6)).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(screen(bedroom(20), windowUnit(10)).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(screen(bedroom(20), windowUnit(10.1)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_dedicated_circuit_takes_a_unit_of_80_percent_and_asks_to_verify_that_it_is_dedicated() {
        var result = screen(dedicated(15), windowUnit(12));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSES);
        assertThat(conditions(result)).contains(Condition.Code.CIRCUIT_IS_DEDICATED);
        assertThat(result.of(Rule.UNIT_ALONE).orElseThrow().article()).isEqualTo("440.62(B)");
        assertThat(screen(dedicated(15), windowUnit(12.1)).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(CircuitScreen.largestUnitCurrent(dedicated(20))).isCloseTo(16, within(1e-9));
    }

    @Test
    void a_circuit_called_dedicated_that_feeds_a_lamp_counts_as_shared() {
        var circuit = Examples.circuit(OptionalDouble.of(15), Outlet.THREE_PRONG, true, LAMP);
        var result = screen(circuit, windowUnit(9));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.conditions()).anySatisfy(condition -> {
            assertThat(condition.code()).isEqualTo(Condition.Code.DEDICATED_CONTRADICTED);
            assertThat(condition.subjects()).contains("lamp");
        });
    }

    @Test
    void a_small_unit_passes_beside_lamp_and_laptop_only_with_the_heater_on_another_circuit() {
        var circuit = bedroom(15, HEATER, LAMP, LAPTOP);
        var result = screen(circuit, windowUnit(7.5), HEATER);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSES);
        assertThat(result.conditions()).anySatisfy(condition -> {
            assertThat(condition.code()).isEqualTo(Condition.Code.REPLACED_LOADS_ELSEWHERE);
            assertThat(condition.subjects()).containsExactly("space heater");
            assertThat(condition.figure()).isCloseTo(12.5, within(1e-9));
        });
        assertThat(screen(circuit, windowUnit(7.5)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_small_replaced_load_that_would_fit_as_well_brings_no_condition() {
        var result = screen(bedroom(20, LAMP), windowUnit(5), LAMP);
        assertThat(conditions(result)).doesNotContain(Condition.Code.REPLACED_LOADS_ELSEWHERE);
    }

    @Test
    void without_nameplate_amps_the_screen_cannot_tell_and_names_the_most_that_would_pass() {
        var result = screen(bedroom(15, LAMP, LAPTOP), withoutNameplate());
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(result.conditions()).anySatisfy(condition -> {
            assertThat(condition.code()).isEqualTo(Condition.Code.READ_NAMEPLATE_AMPS);
            assertThat(condition.figure()).isCloseTo(7.5, within(1e-9));
        });
    }

    @Test
    void missing_nameplate_amps_never_hide_a_rule_that_is_broken_anyway() {
        var circuit = Examples.circuit(OptionalDouble.of(15), Outlet.TWO_PRONG, false);
        assertThat(screen(circuit, withoutNameplate()).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void many_long_running_loads_leave_less_than_half_for_a_unit() {
        var computer = Load.stated("computer", 840, Duty.CONTINUOUS);
        assertThat(CircuitScreen.largestUnitCurrent(bedroom(15, computer))).isCloseTo(5, within(1e-9));
        var result = screen(bedroom(15, computer), windowUnit(6));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.deciding().orElseThrow().rule()).isEqualTo(Rule.LONG_RUNNING);
    }

    @Test
    void a_hair_dryer_counts_against_the_whole_rating_not_against_the_long_running_limit() {
        var dryer = PlugLoad.HAIR_DRYER.assumed("hair dryer");
        var result = screen(bedroom(20, dryer), windowUnit(8));
        assertThat(result.of(Rule.LONG_RUNNING).orElseThrow().outcome()).isEqualTo(Outcome.HOLDS);
        assertThat(result.of(Rule.ALL_AT_ONCE)).hasValueSatisfying(rule -> {
            assertThat(rule.value()).isCloseTo(1.25 * 8 + 12.5, within(1e-9));
            assertThat(rule.outcome()).isEqualTo(Outcome.BROKEN);
        });
    }

    @Test
    void an_unknown_breaker_is_taken_as_15_amps_and_to_be_verified() {
        var circuit = Examples.circuit(OptionalDouble.empty(), Outlet.THREE_PRONG, false);
        assertThat(screen(circuit, windowUnit(7)).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(conditions(screen(circuit, windowUnit(7)))).contains(Condition.Code.BREAKER_RATING);
        assertThat(screen(circuit, windowUnit(9)).verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(screen(circuit, windowUnit(11)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_circuit_of_which_nothing_is_known_never_passes() {
        var result = screen(Circuit.unknown("somewhere"), windowUnit(5));
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(conditions(result))
                .contains(
                        Condition.Code.VOLTAGE,
                        Condition.Code.BREAKER_RATING,
                        Condition.Code.PLUG_FITS_OUTLET,
                        Condition.Code.OUTLET_GROUNDED,
                        Condition.Code.WHAT_SHARES_THE_CIRCUIT);
    }

    @Test
    void the_outlets_shape_stands_in_for_an_unstated_voltage() {
        var circuit = new Circuit(
                "bedroom",
                VoltageClass.UNKNOWN,
                OptionalDouble.of(15),
                Outlet.THREE_PRONG,
                Wiring.COPPER,
                List.of(),
                List.of(),
                false,
                Era.of(1990));
        assertThat(screen(circuit, windowUnit(7)).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(screen(circuit, Examples.miniSplit(9, 15)).verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void a_two_prong_outlet_fails_for_any_grounded_plug() {
        var circuit = Examples.circuit(OptionalDouble.of(15), Outlet.TWO_PRONG, false);
        var result = screen(circuit, windowUnit(3));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.of(Rule.OUTLET_GROUNDED).orElseThrow().outcome()).isEqualTo(Outcome.BROKEN);
    }

    @Test
    void a_20_amp_plug_does_not_go_into_an_ordinary_outlet() {
        var unit = Appliance.corded("large", VoltageClass.V120, Plug.NEMA_5_20, OptionalDouble.of(7));
        assertThat(screen(bedroom(20), unit).deciding().orElseThrow().rule()).isEqualTo(Rule.PLUG_FITS_OUTLET);
    }

    @Test
    void articles_follow_the_edition() {
        var circuit = bedroom(15, HEATER);
        assertThat(CircuitScreen.today(circuit, Edition.NEC_2020)
                        .of(Rule.ONE_APPLIANCE)
                        .orElseThrow()
                        .article())
                .isEqualTo("210.23(A)(1)");
        assertThat(CircuitScreen.today(circuit, Edition.NEC_2023)
                        .of(Rule.ONE_APPLIANCE)
                        .orElseThrow()
                        .article())
                .isEqualTo("210.23(B)(1)");
    }

    @Test
    void a_passing_screen_always_leaves_something_to_verify() {
        assertThat(screen(bedroom(15), windowUnit(5)).conditions()).isNotEmpty();
        assertThat(screen(dedicated(20), windowUnit(5)).conditions()).isNotEmpty();
    }
}
