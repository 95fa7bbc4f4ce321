package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {

    private static void agree(
            String name, double from, double to, double ulps, DoubleUnaryOperator ours, DoubleUnaryOperator theirs) {
        long seed = 20_240_601L;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            double x = from + (to - from) * random.nextDouble();
            double expected = theirs.applyAsDouble(x);
            assertThat(Math.abs(ours.applyAsDouble(x) - expected))
                    .as("%s(%s), seed %d, case %d", name, x, seed, i)
                    .isLessThanOrEqualTo(ulps * Math.ulp(expected));
        }
    }

    @Test
    void built_functions_keep_their_stated_accuracy() {
        agree("expm1", -2, 2, 4, Elementary::expm1, StrictMath::expm1);
        agree("expm1", -1e-6, 1e-6, 4, Elementary::expm1, StrictMath::expm1);
        agree("log1p", -0.99, 5, 4, Elementary::log1p, StrictMath::log1p);
        agree("log1p", -1e-6, 1e-6, 4, Elementary::log1p, StrictMath::log1p);
        agree("log10", 0, 1e6, 2, Elementary::log10, StrictMath::log10);
        agree("cbrt", -1e5, 1e5, 2, Elementary::cbrt, StrictMath::cbrt);
        agree("cbrt", -1e-9, 1e-9, 2, Elementary::cbrt, StrictMath::cbrt);
        agree("tanh", -3, 3, 3, Elementary::tanh, StrictMath::tanh);
        agree("tanh", -0.6, 0.6, 3, Elementary::tanh, StrictMath::tanh);
        agree("sinh", -30, 30, 5, Elementary::sinh, StrictMath::sinh);
        agree("sinh", -1, 1, 5, Elementary::sinh, StrictMath::sinh);
        agree("cosh", -30, 30, 3, Elementary::cosh, StrictMath::cosh);
        agree("hypot", -1e3, 1e3, 2, x -> Elementary.hypot(x, 7), x -> StrictMath.hypot(x, 7));
    }

    @Test
    void pow_keeps_its_stated_accuracy_for_whole_half_and_broken_powers() {
        long seed = 7;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 3000; i++) {
            double x = Elementary.exp(-7 + 14 * random.nextDouble());
            double y = random.nextInt(-40, 41) / 2.0 + (i % 3 == 0 ? random.nextDouble() : 0);
            double expected = StrictMath.pow(x, y);
            double bound = Math.max(16 * 1.2e-16, 2e-16 * (1 + Math.abs(y * Math.log(x)))) * expected;
            assertThat(Math.abs(Elementary.pow(x, y) - expected))
                    .as("pow(%s, %s), seed %d, case %d", x, y, seed, i)
                    .isLessThanOrEqualTo(bound);
        }
    }

    @Test
    void pow_treats_the_edges_as_the_language_does() {
        assertThat(Elementary.pow(0, 3)).isZero();
        assertThat(Elementary.pow(0, 0.3)).isZero();
        assertThat(Elementary.pow(0, -0.3)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.pow(Double.NaN, 0)).isEqualTo(1);
        assertThat(Elementary.pow(-2, 3)).isEqualTo(-8);
        assertThat(Elementary.pow(-2, -2)).isEqualTo(0.25);
        assertThat(Elementary.pow(-2, 0.5)).isNaN();
        assertThat(Elementary.pow(-1.01, 65)).isNegative();
        assertThat(Elementary.pow(-1.01, 66)).isPositive();
        assertThat(Elementary.pow(9, 1.5)).isEqualTo(27);
    }

    @Test
    void rint_takes_a_half_to_the_even_number_as_java_does() {
        for (double x : new double[] {
            0,
            -0.0,
            0.5,
            1.5,
            2.5,
            -0.5,
            -1.5,
            20.5,
            21.5,
            -6.5,
            0.49999999999999994,
            4503599627370495.5,
            1e300,
            -1e300,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        }) {
            assertThat(Double.valueOf(Elementary.rint(x))).as("rint(%s)", x).isEqualTo(Double.valueOf(Math.rint(x)));
        }
        for (long seed = 0; seed < 1000; seed++) {
            var random = new SplittableRandom(seed);
            double x = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(18));
            assertThat(Elementary.rint(x)).as("seed %d: rint(%s)", seed, x).isEqualTo(Math.rint(x));
        }
    }

    @Test
    void far_arguments_saturate_instead_of_failing() {
        assertThat(Elementary.tanh(1e9)).isEqualTo(1);
        assertThat(Elementary.tanh(-1e9)).isEqualTo(-1);
        assertThat(Elementary.expm1(-1e3)).isEqualTo(-1);
        assertThat(Elementary.expm1(1e3)).isInfinite();
        assertThat(Elementary.log1p(-1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.hypot(1e300, 1e300)).isFinite();
        assertThat(Elementary.sinh(710)).isFinite().isEqualTo(Elementary.cosh(710));
        assertThat(Elementary.sinh(-800)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.cbrt(0)).isZero();
    }

    /** The digest was taken once on Java 17; this test runs on 17 and 25. */
    @Test
    void every_java_version_returns_the_same_bits() {
        var random = new SplittableRandom(99);
        long digest = 0;
        for (int i = 0; i < 20_000; i++) {
            double x = -20 + 40 * random.nextDouble();
            double y = 5 * random.nextDouble();
            double unit = x / 20;
            double[] values = {
                Elementary.exp(x),
                Elementary.log(y),
                Elementary.log10(y),
                Elementary.log2(y),
                Elementary.expm1(unit),
                Elementary.log1p(y),
                Elementary.pow(y, x),
                Elementary.sqrt(y),
                Elementary.cbrt(x),
                Elementary.hypot(x, y),
                Elementary.sinh(x),
                Elementary.cosh(x),
                Elementary.tanh(unit),
                Elementary.sin(x),
                Elementary.cos(x),
                Elementary.tan(x),
                Elementary.asin(unit),
                Elementary.acos(unit),
                Elementary.atan(x),
                Elementary.atan2(x, y)
            };
            for (double value : values) {
                digest = 31 * digest + Double.doubleToLongBits(value);
            }
        }
        assertThat(Long.toHexString(digest)).isEqualTo("c545ce4cb71048f2");
    }
}
