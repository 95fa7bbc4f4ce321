package io.heatwright.planner.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Test
    void aRangeHoldsItsThreeRunsInOrderWhicheverIsLargest() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var tight = random.nextDouble(-10, 10);
            var likely = random.nextDouble(-10, 10);
            var leaky = random.nextDouble(-10, 10);
            var range = Range.spanning(tight, likely, leaky);
            assertThat(range.low())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Math.min(tight, leaky))
                    .isLessThanOrEqualTo(range.likely());
            assertThat(range.high()).as("seed %d", seed).isGreaterThanOrEqualTo(Math.max(tight, leaky));
            assertThat(range.likely()).isEqualTo(likely);
        }
    }

    @Test
    void aNegativeFactorTurnsTheEndsRound() {
        assertThat(new Range(1, 2, 4).times(-2)).isEqualTo(new Range(-8, -4, -2));
    }

    @Test
    void aRangeThatHoldsAGainAndALossSpansZero() {
        assertThat(new Range(-1, 2, 3).spansZero()).isTrue();
        assertThat(new Range(0, 2, 3).spansZero()).isFalse();
        assertThat(new Range(-3, -2, -1).spansZero()).isFalse();
    }

    @Test
    void includingKeepsTheLikelyValueAndTheOutermostEnds() {
        assertThat(new Range(1, 2, 3).including(new Range(0, 9, 2.5))).isEqualTo(new Range(0, 2, 3));
    }
}
