package io.heatwright.refrigerant;

/**
 * The exponential function by plain arithmetic alone, so that it has the same bits everywhere, and faster than
 * {@link StrictMath}: e^x = 2^k · 2^(j/64) · (a polynomial in a rest of at most ln 2/128). Within 3 ulp (units in the last place).
 */
final class Exponential {
    private static final int PARTS = 64;
    private static final double PARTS_PER_UNIT = PARTS / 0.6931471805599453;

    /** ln 2 / 64 in two parts: the first has zeros enough that its multiples are exact. */
    private static final double UNIT_HIGH = 0.6931471803691238 / PARTS;

    private static final double UNIT_LOW = 1.9082149292705877e-10 / PARTS;
    private static final double TO_WHOLE = 6755399441055744.0;
    private static final double LOWEST = -700;
    private static final double HIGHEST = 700;
    private static final int EXPONENT_BITS = 52;
    private static final double[] PART = parts();

    private Exponential() {}

    private static double[] parts() {
        var parts = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = StrictMath.exp(i * (0.6931471805599453 / PARTS));
        }
        return parts;
    }

    static double of(double x) {
        if (!(x > LOWEST && x < HIGHEST)) {
            return StrictMath.exp(x);
        }
        double shifted = x * PARTS_PER_UNIT + TO_WHOLE;
        long whole = (long) (int) Double.doubleToRawLongBits(shifted);
        double multiple = shifted - TO_WHOLE;
        double rest = x - multiple * UNIT_HIGH - multiple * UNIT_LOW;
        double square = rest * rest;
        double tail = rest + square * (0.5 + rest * (1.0 / 6) + square * (1.0 / 24 + rest * (1.0 / 120)));
        double part = PART[(int) whole & (PARTS - 1)];
        double scale = Double.longBitsToDouble(((whole >> 6) + 1023) << EXPONENT_BITS);
        return (part + part * tail) * scale;
    }
}
