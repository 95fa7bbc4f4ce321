package io.heatwright.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void ticksAreRoundAndFewAndTheEndsHoldEveryValue() {
        var random = new SplittableRandom(3);
        for (var i = 0; i < 500; i++) {
            var low = random.nextDouble(-100, 100);
            var high = low + StrictMath.exp(random.nextDouble(-3, 10));
            var scale = Scale.around(DoubleStream.of(low, high), random.nextBoolean(), 5, 0, 1);
            var at = "seed 3, case " + i + ": " + low + " to " + high;
            assertThat(scale.from()).as(at).isLessThanOrEqualTo(low + 1e-6 * scale.step());
            assertThat(scale.to()).as(at).isGreaterThanOrEqualTo(high - 1e-6 * scale.step());
            assertThat(scale.ticks()).as(at).hasSizeBetween(2, 8);
        }
    }

    @Test
    void valuesBeyondTheEndsKeepToTheEnds() {
        var scale = Scale.between(0, 10, 5, 200, 0);
        assertThat(scale.at(-5)).isEqualTo(200);
        assertThat(scale.at(15)).isEqualTo(0);
        assertThat(scale.at(5)).isCloseTo(100, within(1e-12));
        assertThat(scale.ticks()).containsExactly(0, 2, 4, 6, 8, 10);
    }

    @Test
    void nothingKnownStillMakesAScale() {
        var scale = Scale.around(DoubleStream.of(Double.NaN), true, 4, 0, 1);
        assertThat(scale.to()).isGreaterThan(scale.from());
    }
}
