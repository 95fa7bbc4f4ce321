package io.heatwright.app.planted.home;

import java.util.function.DoubleUnaryOperator;

/** One each of the functions whose last bit is not settled. */
final class RoundsDifferently {
    private RoundsDifferently() {}

    static double power() {
        return Math.pow(2, 0.5);
    }

    static double exponential() {
        return Math.exp(0.5);
    }

    static double hyperbolicTangent() {
        return Math.tanh(0.5);
    }

    static double cubeRoot() {
        return StrictMath.cbrt(0.5);
    }

    static double logarithm() {
        return StrictMath.log10(0.5);
    }

    static DoubleUnaryOperator byReference() {
        return Math::log1p;
    }
}
