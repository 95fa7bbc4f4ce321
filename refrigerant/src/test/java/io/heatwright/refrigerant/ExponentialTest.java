package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {
    private static final double ALLOWED_ULP = 3;

    @Test
    void itIsTheExponentialToTheLastDigits() {
        for (int seed = 0; seed < 5000; seed++) {
            double x = -650 + 1300 * new SplittableRandom(seed).nextDouble();
            double exact = StrictMath.exp(x);
            assertThat(Math.abs(Exponential.of(x) - exact))
                    .as("seed %d: exp %s", seed, x)
                    .isLessThanOrEqualTo(ALLOWED_ULP * Math.ulp(exact));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1e-300, -1e-17, 709, -745, 1000, -1000, Double.NaN})
    void theEndsAreThoseOfTheLibrary(double x) {
        double exact = StrictMath.exp(x);
        if (Double.isFinite(exact)) {
            assertThat(Math.abs(Exponential.of(x) - exact)).isLessThanOrEqualTo(ALLOWED_ULP * Math.ulp(exact));
        } else {
            assertThat(Double.compare(Exponential.of(x), exact)).isZero();
        }
    }

    /** Whole, half and quarter powers are products; all others exponentials: both are the power. */
    @Test
    void powersOfTauArePowers() {
        var quarters = new double[] {0, 0.25, -0.25, 1, -1, 1.75, 2.5, 26, -3.5};
        var others = new double[] {0.33, 0.1, 4.62, -0.1, 8.4, 13};
        for (var exponents : new double[][] {quarters, others}) {
            var powers = new double[exponents.length];
            for (int seed = 0; seed < 500; seed++) {
                double tau = 0.5 + 4 * new SplittableRandom(seed).nextDouble();
                new PowersOfTau(exponents).evaluate(tau, powers);
                for (int i = 0; i < exponents.length; i++) {
                    assertThat(powers[i] / Math.pow(tau, exponents[i]))
                            .as("seed %d: %s^%s", seed, tau, exponents[i])
                            .isBetween(1 - 2e-14, 1 + 2e-14);
                }
            }
        }
    }
}
