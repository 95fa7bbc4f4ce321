package io.heatwright.home.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3456 | 3,500",
                "12.4 | 12",
                "0.2549 | 0.25",
                "9.96 | 10",
                "0.0996 | 0.10",
                "0 | 0",
                "-3456 | -3,500",
                "1234567 | 1,200,000",
                "1.04 | 1.0",
                "-0.001 | -0.0010"
            })
    void twoFiguresAreShown(double value, String printed) {
        assertThat(Figures.two(value)).isEqualTo(printed);
    }

    @Test
    void decimalsNeverShowAMinusBeforeZero() {
        assertThat(Figures.decimals(-0.2, 0)).isEqualTo("0");
        assertThat(Figures.decimals(1234.5, 2)).isEqualTo("1,234.50");
        assertThat(Figures.decimals(Double.NaN, 1)).isEqualTo("–");
        assertThat(Figures.decimals(Double.POSITIVE_INFINITY, 1)).isEqualTo("–");
    }

    @Test
    void aQuantityIsPrintedInEitherSystem() {
        assertThat(Figures.print(1000, UnitFamily.POWER, UnitSystem.US, 2)).isEqualTo("3,400 Btu/h");
        assertThat(Figures.print(1000, UnitFamily.POWER, UnitSystem.METRIC, 2)).isEqualTo("1,000 W");
        assertThat(Figures.print(-10.4, UnitFamily.TEMPERATURE, UnitSystem.US, 2))
                .isEqualTo("13 °F");
    }

    @Test
    void roundingAgreesWithExactDecimalArithmetic() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 2_000; i++) {
            var value = Math.exp(random.nextDouble(-12, 16)) * (random.nextBoolean() ? 1 : -1);
            var figures = 1 + random.nextInt(6);
            var exact = new BigDecimal(value).round(new MathContext(figures, RoundingMode.HALF_UP));
            assertThat(new BigDecimal(Figures.significant(value, figures).replace(",", "")))
                    .as("%s to %s figures", value, figures)
                    .isEqualByComparingTo(exact);
        }
    }
}
