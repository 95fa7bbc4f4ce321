package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScreenPropertyTest {

    private static final long SEED = 440_062;
    private static final int CASES = 600;

    private static Circuit randomCircuit(SplittableRandom random) {
        var duties = List.of(Duty.CONTINUOUS, Duty.INTERMITTENT, Duty.UNKNOWN);
        var loads = new ArrayList<Load>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var duty = duties.get(random.nextInt(duties.size()));
            loads.add(Load.stated("load " + i, random.nextDouble(0, 1200), duty));
        }
        var outlets = Outlet.values();
        return new Circuit(
                "random",
                random.nextInt(8) == 0 ? VoltageClass.UNKNOWN : VoltageClass.V120,
                random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextBoolean() ? 15 : 20),
                outlets[random.nextInt(outlets.length)],
                Wiring.UNKNOWN,
                random.nextBoolean() ? List.of("a") : List.of("a", "b"),
                loads,
                random.nextBoolean(),
                Era.of(1900 + random.nextInt(120)));
    }

    private static Verdict verdict(Circuit circuit, double amps) {
        return CircuitScreen.screen(circuit, Examples.windowUnit(amps), List.of(), Edition.DEFAULT)
                .verdict();
    }

    @Test
    void a_larger_current_never_gets_a_better_verdict() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < CASES; i++) {
            var circuit = randomCircuit(random);
            double less = random.nextDouble(0, 16);
            double more = less + random.nextDouble(0, 8);
            assertThat(verdict(circuit, more))
                    .as("seed %d, case %d: %s, %s A against %s A", SEED, i, circuit, more, less)
                    .isLessThanOrEqualTo(verdict(circuit, less));
        }
    }

    @Test
    void one_more_load_never_gives_a_better_verdict() {
        var random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < CASES; i++) {
            var circuit = randomCircuit(random);
            double amps = random.nextDouble(0, 16);
            var more = circuit.with(List.of(Load.stated("more", random.nextDouble(1, 1500), Duty.CONTINUOUS)));
            assertThat(verdict(more, amps))
                    .as("seed %d, case %d: %s", SEED + 1, i, circuit)
                    .isLessThanOrEqualTo(verdict(circuit, amps));
        }
    }

    @Test
    void a_missing_nameplate_never_passes() {
        var random = new SplittableRandom(SEED + 2);
        for (int i = 0; i < CASES; i++) {
            var circuit = randomCircuit(random);
            var result = CircuitScreen.screen(circuit, Examples.withoutNameplate(), List.of(), Edition.DEFAULT);
            assertThat(result.verdict())
                    .as("seed %d, case %d: %s", SEED + 2, i, circuit)
                    .isNotEqualTo(Verdict.PASSES);
        }
    }

    @Test
    void the_largest_unit_current_is_where_the_ampere_rules_begin_to_break() {
        var random = new SplittableRandom(SEED + 3);
        var ampereRules = List.of(Rule.UNIT_ALONE, Rule.UNIT_SHARED, Rule.LONG_RUNNING, Rule.ALL_AT_ONCE);
        for (int i = 0; i < CASES; i++) {
            var circuit = randomCircuit(random);
            double largest = CircuitScreen.largestUnitCurrent(circuit);
            if (circuit.voltageAsFarAsKnown() == VoltageClass.V120 && largest > 0.01) {
                var below =
                        CircuitScreen.screen(circuit, Examples.windowUnit(largest - 0.001), List.of(), Edition.DEFAULT);
                var above =
                        CircuitScreen.screen(circuit, Examples.windowUnit(largest + 0.001), List.of(), Edition.DEFAULT);
                assertThat(below.rules().stream().filter(rule -> ampereRules.contains(rule.rule())))
                        .as("seed %d, case %d: %s at %s A", SEED + 3, i, circuit, largest)
                        .allMatch(rule -> rule.outcome() == Outcome.HOLDS);
                assertThat(above.rules().stream().filter(rule -> ampereRules.contains(rule.rule())))
                        .as("seed %d, case %d: %s at %s A", SEED + 3, i, circuit, largest)
                        .anyMatch(rule -> rule.outcome() != Outcome.HOLDS);
            }
        }
    }

    @Test
    void the_verdict_is_the_worst_rule() {
        var random = new SplittableRandom(SEED + 4);
        for (int i = 0; i < CASES; i++) {
            var result = CircuitScreen.screen(
                    randomCircuit(random), Examples.windowUnit(random.nextDouble(0, 16)), List.of(), Edition.DEFAULT);
            var deciding = result.deciding().orElseThrow().outcome();
            assertThat(result.verdict())
                    .as("seed %d, case %d: %s", SEED + 4, i, result.rules())
                    .isEqualTo(
                            switch (deciding) {
                                case BROKEN -> Verdict.FAILS;
                                case CANNOT_TELL -> Verdict.CANNOT_TELL;
                                case TO_VERIFY, HOLDS, INFORMATION -> Verdict.PASSES;
                            });
        }
    }
}
