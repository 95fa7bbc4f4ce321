package io.heatwright.circuit;

import static io.heatwright.circuit.Examples.bedroom;
import static io.heatwright.circuit.Examples.miniSplit;
import static io.heatwright.circuit.Examples.wired240;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WiredScreenTest {

    private static ScreenResult screen(Circuit circuit, Appliance appliance) {
        return CircuitScreen.screen(circuit, appliance, List.of(), Edition.NEC_2026);
    }

    @Test
    void a_240_volt_unit_never_matches_a_120_volt_outlet_and_needs_a_new_circuit() {
        var result = screen(bedroom(20), miniSplit(9.5, 15));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.deciding().orElseThrow().rule()).isEqualTo(Rule.VOLTAGE_MATCHES);
        assertThat(result.newCircuit()).hasValueSatisfying(added -> {
            assertThat(added.voltage()).isEqualTo(VoltageClass.V240);
            assertThat(added.smallestBreaker()).hasValue(15);
            assertThat(added.largestBreaker()).hasValue(15);
        });
    }

    @Test
    void a_breaker_between_ampacity_and_largest_breaker_passes() {
        assertThat(screen(wired240(15), miniSplit(9.5, 15)).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(screen(wired240(20), miniSplit(17, 25)).verdict()).isEqualTo(Verdict.PASSES);
    }

    @Test
    void a_breaker_below_the_ampacity_fails() {
        var result = screen(wired240(15), miniSplit(17, 25));
        assertThat(result.deciding().orElseThrow().rule()).isEqualTo(Rule.MINIMUM_AMPACITY);
        assertThat(result.newCircuit().orElseThrow().smallestBreaker()).hasValue(20);
    }

    @Test
    void a_breaker_above_the_nameplates_largest_fails() {
        var result = screen(wired240(30), miniSplit(9.5, 15));
        assertThat(result.deciding().orElseThrow().rule()).isEqualTo(Rule.MAXIMUM_BREAKER);
    }

    @Test
    void without_ampacity_or_largest_breaker_the_screen_cannot_tell() {
        var unpublished =
                Appliance.wired("mini-split", VoltageClass.V240, OptionalDouble.empty(), OptionalDouble.empty());
        var result = screen(wired240(15), unpublished);
        assertThat(result.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(result.conditions()).extracting(Condition::code).contains(Condition.Code.READ_NAMEPLATE_AMPACITY);
    }

    @Test
    void a_wired_120_volt_unit_fails_on_a_shared_circuit_however_small() {
        var unit = Appliance.wired("mini-split", VoltageClass.V120, OptionalDouble.of(5), OptionalDouble.of(15));
        var result = screen(bedroom(15), unit);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.deciding().orElseThrow().rule()).isEqualTo(Rule.OWN_CIRCUIT);
        assertThat(result.newCircuit().orElseThrow().voltage()).isEqualTo(VoltageClass.V120);
    }

    @Test
    void an_outdoor_unit_asks_for_ground_fault_protection_up_to_the_limit_of_the_edition() {
        var rule = screen(wired240(15), miniSplit(9.5, 15))
                .of(Rule.OUTDOOR_GROUND_FAULT)
                .orElseThrow();
        assertThat(rule.outcome()).isEqualTo(Outcome.TO_VERIFY);
        assertThat(rule.limit()).isEqualTo(60);
        assertThat(Edition.NEC_2023.outdoorGroundFaultLimit()).isEqualTo(50);
        assertThat(Edition.NEC_2023.groundFaultExceptionEnd()).isEqualTo("2026-09-01");
    }

    @Test
    void a_unit_whose_connection_is_not_published_cannot_be_told() {
        var unit = new Appliance(
                "terminal unit",
                VoltageClass.V120,
                Connection.UNKNOWN,
                Plug.UNKNOWN,
                OptionalDouble.of(5),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
        assertThat(screen(bedroom(15), unit).verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_corded_240_volt_unit_asks_for_a_circuit_that_suits_its_plug() {
        var unit = Appliance.corded("terminal unit", VoltageClass.V240, Plug.NEMA_6_20, OptionalDouble.of(11.6));
        assertThat(screen(bedroom(15), unit).newCircuit().orElseThrow().smallestBreaker())
                .hasValue(20);
    }

    @Test
    void a_265_volt_unit_gets_no_new_circuit_in_a_home() {
        var unit = Appliance.corded("hotel unit", VoltageClass.V265, Plug.UNKNOWN, OptionalDouble.of(10));
        var result = screen(bedroom(15), unit);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.newCircuit()).isEmpty();
    }
}
