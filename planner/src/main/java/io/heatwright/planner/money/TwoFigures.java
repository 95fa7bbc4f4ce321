package io.heatwright.planner.money;

/**
 * The rounding of every figure a person reads: two significant figures, halves away from zero. Computation goes on with
 * the unrounded figure.
 */
public final class TwoFigures {

    private TwoFigures() {}

    /**
     * Rounds.
     *
     * @param value any; NaN and infinities stay
     * @return the nearest number with two significant figures
     */
    public static double round(double value) {
        double magnitude = Math.abs(value);
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        double rounded;
        if (magnitude >= 100) {
            double unit = 1;
            while (magnitude / unit >= 100) {
                unit *= 10;
            }
            rounded = Math.floor(magnitude / unit + 0.5) * unit;
        } else {
            double parts = 1;
            while (magnitude * parts < 10 && parts < 1e300) {
                parts *= 10;
            }
            rounded = Math.floor(magnitude * parts + 0.5) / parts;
        }
        return value < 0 ? -rounded : rounded;
    }
}
