package io.heatwright.equipment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Mode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Opposite requests to one outdoor unit. */
class CommonModeTest {

    private static final double[] EQUAL = {1, 1, 1};
    private final CommonMode rule = new CommonMode(3);

    private Mode decide(Mode... calls) {
        return rule.decide(calls, EQUAL);
    }

    @Test
    void theFirstCallerKeepsItsModeUntilItsCallEndsAndTheOppositeWaits() {
        assertThat(decide(Mode.OFF, Mode.HEAT, Mode.OFF)).isEqualTo(Mode.HEAT);
        assertThat(decide(Mode.COOL, Mode.HEAT, Mode.OFF)).isEqualTo(Mode.HEAT);
        assertThat(rule.waits(0)).isTrue();
        assertThat(rule.waits(1)).isFalse();
        assertThat(rule.waits(2)).isFalse();
        assertThat(decide(Mode.COOL, Mode.OFF, Mode.OFF)).isEqualTo(Mode.COOL);
        assertThat(rule.waits(0)).isFalse();
    }

    @Test
    void thenTheCallThatHasLastedLongestComesNextWhateverItsMode() {
        decide(Mode.HEAT, Mode.OFF, Mode.OFF);
        decide(Mode.HEAT, Mode.COOL, Mode.OFF);
        decide(Mode.HEAT, Mode.COOL, Mode.HEAT);
        assertThat(decide(Mode.OFF, Mode.COOL, Mode.HEAT)).isEqualTo(Mode.COOL);
        assertThat(rule.waits(2)).isTrue();
    }

    @Test
    void ofCallsThatBeginTogetherTheOneFarthestFromItsSetpointGoesFirst() {
        assertThat(rule.decide(new Mode[] {Mode.HEAT, Mode.COOL, Mode.OFF}, new double[] {0.6, 0.9, 0}))
                .isEqualTo(Mode.COOL);
    }

    @Test
    void andIfTheyAreEquallyFarHeatGoesFirst() {
        assertThat(decide(Mode.COOL, Mode.COOL, Mode.HEAT)).isEqualTo(Mode.HEAT);
    }

    @Test
    void aRoomThatTurnsRoundLosesItsPlace() {
        decide(Mode.HEAT, Mode.OFF, Mode.OFF);
        decide(Mode.HEAT, Mode.HEAT, Mode.OFF);
        assertThat(decide(Mode.COOL, Mode.HEAT, Mode.OFF)).isEqualTo(Mode.HEAT);
        assertThat(rule.waits(0)).isTrue();
    }

    @Test
    void nobodyWaitsForEverAsLongAsCallsEnd() {
        var modes = Mode.values();
        for (long seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var calls = new Mode[] {Mode.OFF, Mode.OFF, Mode.OFF};
            var left = new int[3];
            var waited = new int[3];
            var any = new CommonMode(3);
            for (int step = 0; step < 2000; step++) {
                for (int i = 0; i < 3; i++) {
                    boolean served = calls[i] != Mode.OFF && !any.waits(i);
                    left[i] -= calls[i] == Mode.OFF || served ? 1 : 0;
                    if (left[i] <= 0) {
                        calls[i] = calls[i] == Mode.OFF ? modes[random.nextInt(3)] : Mode.OFF;
                        left[i] = 1 + random.nextInt(20);
                    }
                }
                any.decide(calls, EQUAL);
                for (int i = 0; i < 3; i++) {
                    waited[i] = any.waits(i) ? waited[i] + 1 : 0;
                    assertThat(waited[i])
                            .as("seed %d, step %d, room %d", seed, step, i)
                            .isLessThan(3 * 21);
                }
            }
        }
    }
}
