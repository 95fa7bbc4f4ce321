package io.heatwright.refrigerant;

/**
 * The powers of τ of an equation's terms. Where all exponents are quarters, they are products of a square root and squares;
 * else each is an exponential of the one logarithm.
 */
final class PowersOfTau {
    private static final int QUARTERS = 4;
    private static final int HIGHEST_WHOLE = 64;

    private final double[] exponents;
    private final boolean quarters;
    private final int[] whole;
    private final int[] rest;

    PowersOfTau(double[] exponents) {
        this.exponents = exponents.clone();
        whole = new int[exponents.length];
        rest = new int[exponents.length];
        boolean all = true;
        for (int i = 0; i < exponents.length; i++) {
            double inQuarters = exponents[i] * QUARTERS;
            all &= inQuarters == Math.floor(inQuarters) && Math.abs(exponents[i]) < HIGHEST_WHOLE;
            whole[i] = Math.floorDiv((int) inQuarters, QUARTERS);
            rest[i] = Math.floorMod((int) inQuarters, QUARTERS);
        }
        quarters = all;
    }

    void evaluate(double tau, double[] powers) {
        if (!quarters) {
            double logarithm = StrictMath.log(tau);
            for (int i = 0; i < exponents.length; i++) {
                powers[i] = Exponential.of(exponents[i] * logarithm);
            }
            return;
        }
        double half = Math.sqrt(tau);
        double quarter = Math.sqrt(half);
        for (int i = 0; i < exponents.length; i++) {
            double value = switch (rest[i]) {
                case 0 -> 1;
                case 1 -> quarter;
                case 2 -> half;
                default -> half * quarter;
            };
            double square = tau;
            int bits = Math.abs(whole[i]);
            double product = 1;
            while (bits != 0) {
                if ((bits & 1) != 0) {
                    product *= square;
                }
                square *= square;
                bits >>= 1;
            }
            powers[i] = whole[i] < 0 ? value / product : value * product;
        }
    }
}
