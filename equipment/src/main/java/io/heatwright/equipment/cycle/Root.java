package io.heatwright.equipment.cycle;

import java.util.function.DoubleUnaryOperator;

/**
 * The root of a function between two places where it has opposite signs: bisection, with the steps of Chandrupatla's hybrid
 * where inverse quadratic interpolation is safe [chandrupatla1997]. Values may be infinite: then it bisects.
 */
final class Root {

    private static final int ITERATIONS = 200;
    private static final double CLOSE = 4e-15;

    private Root() {}

    /**
     * Finds a root.
     *
     * @param function finite or infinite, never NaN
     * @param a one place
     * @param fa the function there
     * @param b the other place
     * @param fb the function there, of the other sign
     * @return the place, to a few units in the last place of the temperature
     */
    static double between(DoubleUnaryOperator function, double a, double fa, double b, double fb) {
        double left = a;
        double right = b;
        double atLeft = fa;
        double atRight = fb;
        double third = a;
        double atThird = fa;
        double share = 0.5;
        for (int i = 0; i < ITERATIONS; i++) {
            double x = left + share * (right - left);
            double fx = function.applyAsDouble(x);
            if (fx == 0) {
                return x;
            }
            if ((fx > 0) == (atLeft > 0)) {
                third = left;
                atThird = atLeft;
            } else {
                third = right;
                atThird = atRight;
                right = left;
                atRight = atLeft;
            }
            left = x;
            atLeft = fx;
            double best = Math.abs(atRight) < Math.abs(atLeft) ? right : left;
            double least = CLOSE * Math.max(1, Math.abs(best)) / Math.max(CLOSE, Math.abs(right - left));
            if (least >= 0.5) {
                return best;
            }
            share = Math.max(least, Math.min(1 - least, share(left, atLeft, right, atRight, third, atThird)));
        }
        return left;
    }

    private static double share(double a, double fa, double b, double fb, double c, double fc) {
        double xi = (a - b) / (c - b);
        double phi = (fa - fb) / (fc - fb);
        boolean safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
        if (!safe || Double.isInfinite(fa) || Double.isInfinite(fb) || Double.isInfinite(fc)) {
            return 0.5;
        }
        return fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
    }
}
