package io.heatwright.climate;

/**
 * The elementary functions of the pure floors. They return the same bits on every Java version and as JavaScript, because
 * they are built on the functions that fdlibm's ports agree on ({@code exp log sin cos tan asin acos atan atan2 sqrt})
 * and on plain arithmetic. {@link Math} promises only an error bound, and {@code pow}, {@code tanh}, {@code cbrt},
 * {@code expm1}, {@code log1p}, {@code log10} and {@code hypot} differ between platforms even in {@link StrictMath}.
 *
 * <p>Accuracy in units in the last place (ulp): the functions that agree are within 1; the built ones state theirs.
 * Angles are radians.
 */
public final class Elementary {

    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;
    private static final int LARGEST_EXACT_POWER = 64;

    /** From here on a double has no digits behind the point; adding it rounds as IEEE 754 does, a half to the even. */
    private static final double ALL_WHOLE = 4503599627370496.0;

    private Elementary() {}

    /**
     * Returns e raised to a power.
     *
     * @param x the power
     * @return e^x, within 1 ulp
     */
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /**
     * Returns the natural logarithm.
     *
     * @param x a number; negative gives NaN
     * @return ln x, within 1 ulp
     */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /**
     * Returns the logarithm to base ten.
     *
     * @param x a number; negative gives NaN
     * @return log10 x, within 2 ulp; not exact at every power of ten
     */
    public static double log10(double x) {
        return StrictMath.log(x) / LN_10;
    }

    /**
     * Returns the logarithm to base two.
     *
     * @param x a number; negative gives NaN
     * @return log2 x, within 2 ulp; not exact at every power of two
     */
    public static double log2(double x) {
        return StrictMath.log(x) / LN_2;
    }

    /**
     * Returns e^x − 1 without cancellation near zero (Kahan's quotient).
     *
     * @param x the power
     * @return e^x − 1, within 4 ulp
     */
    public static double expm1(double x) {
        double u = StrictMath.exp(x);
        if (u == 1) {
            return x;
        }
        double difference = u - 1;
        if (difference == -1 || Double.isInfinite(u)) {
            return difference;
        }
        return x < -1 || x > 1 ? difference : difference * (x / StrictMath.log(u));
    }

    /**
     * Returns ln(1 + x) without cancellation near zero (Kahan's quotient).
     *
     * @param x above −1; below gives NaN
     * @return ln(1 + x), within 4 ulp
     */
    public static double log1p(double x) {
        double u = 1 + x;
        if (u == 1) {
            return x;
        }
        return Double.isInfinite(u) || x < -0.5 || x > 1 ? StrictMath.log(u) : StrictMath.log(u) * (x / (u - 1));
    }

    /**
     * Raises a number to a power. Whole powers up to ±64 multiply (a few ulp); halves up to ±64 multiply by the square
     * root; other powers are {@code exp(y ln x)}, whose relative error is about {@code 2e-16 (1 + |y ln x|)}.
     *
     * @param x the base; negative is defined for whole powers only, else NaN
     * @param y the power
     * @return x^y; 1 when {@code y} is 0
     */
    public static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        double magnitude = Math.abs(y);
        if (magnitude <= LARGEST_EXACT_POWER) {
            int whole = (int) magnitude;
            double rest = magnitude - whole;
            if (rest == 0 || (rest == 0.5 && x >= 0)) {
                double result = rest == 0 ? wholePower(x, whole) : wholePower(x, whole) * Math.sqrt(x);
                return y < 0 ? 1 / result : result;
            }
        }
        if (x > 0) {
            return StrictMath.exp(y * StrictMath.log(x));
        }
        if (x == 0) {
            return y > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double sign = rint(y) != y ? Double.NaN : rint(y / 2) * 2 == y ? 1 : -1;
        return sign * StrictMath.exp(y * StrictMath.log(-x));
    }

    private static double wholePower(double x, int n) {
        double result = 1;
        double square = x;
        for (int bits = n; bits != 0; bits >>= 1) {
            if ((bits & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    /**
     * Rounds to a whole number, a half to the even one. {@link Math#rint} says the same, but compiled to JavaScript it takes a
     * half away from zero.
     *
     * @param x any number
     * @return the nearest whole number, exactly
     */
    public static double rint(double x) {
        double magnitude = Math.abs(x);
        if (x == 0 || !(magnitude < ALL_WHOLE)) {
            return x;
        }
        double whole = magnitude + ALL_WHOLE - ALL_WHOLE;
        return x < 0 ? -whole : whole;
    }

    /**
     * Returns the square root.
     *
     * @param x a number; negative gives NaN
     * @return the correctly rounded root
     */
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /**
     * Returns the cube root.
     *
     * @param x any number
     * @return the root with the sign of {@code x}, within 2 ulp
     */
    public static double cbrt(double x) {
        double magnitude = Math.abs(x);
        if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return x;
        }
        double root = StrictMath.exp(StrictMath.log(magnitude) / 3);
        root -= (root - magnitude / (root * root)) / 3;
        return x < 0 ? -root : root;
    }

    /**
     * Returns the length of the hypotenuse of a right triangle.
     *
     * @param x one leg
     * @param y the other leg
     * @return sqrt(x² + y²), within 2 ulp, without overflow or underflow of the squares
     */
    public static double hypot(double x, double y) {
        double longer = Math.max(Math.abs(x), Math.abs(y));
        double shorter = Math.min(Math.abs(x), Math.abs(y));
        if (longer == 0 || Double.isInfinite(longer)) {
            return longer;
        }
        double ratio = shorter / longer;
        return longer * Math.sqrt(1 + ratio * ratio);
    }

    /**
     * Returns the hyperbolic sine.
     *
     * @param x any number
     * @return sinh x, within 5 ulp
     */
    public static double sinh(double x) {
        double u = expm1(Math.abs(x));
        double result = Double.isInfinite(u) ? Math.abs(x) > 709 ? halfExp(Math.abs(x)) : u : (u + u / (u + 1)) / 2;
        return x < 0 ? -result : result;
    }

    /**
     * Returns the hyperbolic cosine.
     *
     * @param x any number
     * @return cosh x, within 3 ulp
     */
    public static double cosh(double x) {
        double magnitude = Math.abs(x);
        return magnitude > 709 ? halfExp(magnitude) : (StrictMath.exp(magnitude) + StrictMath.exp(-magnitude)) / 2;
    }

    private static double halfExp(double x) {
        double root = StrictMath.exp(x / 2);
        return root / 2 * root;
    }

    /**
     * Returns the hyperbolic tangent.
     *
     * @param x any number
     * @return tanh x, within 3 ulp
     */
    public static double tanh(double x) {
        double magnitude = Math.abs(x);
        if (magnitude > 22) {
            return x < 0 ? -1 : 1;
        }
        if (magnitude > 0.5) {
            double result = 1 - 2 / (StrictMath.exp(2 * magnitude) + 1);
            return x < 0 ? -result : result;
        }
        // Lambert's continued fraction: exp would cancel near zero.
        double square = x * x;
        double tail = 17;
        for (int odd = 15; odd >= 1; odd -= 2) {
            tail = odd + square / tail;
        }
        return x / tail;
    }

    /**
     * Returns the sine.
     *
     * @param angle radians
     * @return the sine, within 1 ulp
     */
    public static double sin(double angle) {
        return StrictMath.sin(angle);
    }

    /**
     * Returns the cosine.
     *
     * @param angle radians
     * @return the cosine, within 1 ulp
     */
    public static double cos(double angle) {
        return StrictMath.cos(angle);
    }

    /**
     * Returns the tangent.
     *
     * @param angle radians
     * @return the tangent, within 1 ulp
     */
    public static double tan(double angle) {
        return StrictMath.tan(angle);
    }

    /**
     * Returns the arc sine.
     *
     * @param x −1 to 1; outside gives NaN
     * @return radians, −π/2 to π/2, within 1 ulp
     */
    public static double asin(double x) {
        return StrictMath.asin(x);
    }

    /**
     * Returns the arc cosine.
     *
     * @param x −1 to 1; outside gives NaN
     * @return radians, 0 to π, within 1 ulp
     */
    public static double acos(double x) {
        return StrictMath.acos(x);
    }

    /**
     * Returns the arc tangent.
     *
     * @param x any number
     * @return radians, −π/2 to π/2, within 1 ulp
     */
    public static double atan(double x) {
        return StrictMath.atan(x);
    }

    /**
     * Returns the angle of the point (x, y) from the x axis.
     *
     * @param y ordinate
     * @param x abscissa
     * @return radians, −π to π, within 2 ulp
     */
    public static double atan2(double y, double x) {
        return StrictMath.atan2(y, x);
    }

    /**
     * Converts degrees to radians.
     *
     * @param degrees an angle in degrees
     * @return the angle in radians
     */
    public static double radians(double degrees) {
        return degrees * (Math.PI / 180);
    }

    /**
     * Converts radians to degrees.
     *
     * @param radians an angle in radians
     * @return the angle in degrees
     */
    public static double degrees(double radians) {
        return radians * (180 / Math.PI);
    }
}
