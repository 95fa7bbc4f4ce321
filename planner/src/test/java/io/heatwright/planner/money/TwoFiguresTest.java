package io.heatwright.planner.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TwoFiguresTest {

    @Test
    void two_figures_are_left() {
        assertThat(TwoFigures.round(1234)).isEqualTo(1200);
        assertThat(TwoFigures.round(1250)).isEqualTo(1300);
        assertThat(TwoFigures.round(99.6)).isEqualTo(100);
        assertThat(TwoFigures.round(13.75)).isEqualTo(14);
        assertThat(TwoFigures.round(0.0347)).isEqualTo(0.035);
        assertThat(TwoFigures.round(-2345)).isEqualTo(-2300);
        assertThat(TwoFigures.round(7)).isEqualTo(7);
        assertThat(TwoFigures.round(0)).isZero();
    }

    @Test
    void what_is_no_number_stays() {
        assertThat(TwoFigures.round(Double.NaN)).isNaN();
        assertThat(TwoFigures.round(Double.POSITIVE_INFINITY)).isInfinite();
    }

    @Test
    void it_rounds_as_decimal_arithmetic_does() {
        long seed = 2;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            double value = StrictMath.exp(random.nextDouble(-7, 12));
            double expected = new BigDecimal(value)
                    .round(new MathContext(2, RoundingMode.HALF_UP))
                    .doubleValue();
            assertThat(TwoFigures.round(value))
                    .as("seed %d, case %d: %s", seed, i, value)
                    .isEqualTo(expected);
        }
    }
}
