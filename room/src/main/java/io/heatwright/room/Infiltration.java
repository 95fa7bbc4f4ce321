package io.heatwright.room;

import io.heatwright.climate.Elementary;

/** Outdoor air that enters unasked. */
public sealed interface Infiltration {

    /**
     * A steady rate at the density of the indoor air. Fans and opened windows do not change it.
     *
     * @param airChangesPerHour room volumes per hour, at least 0
     */
    record Constant(double airChangesPerHour) implements Infiltration {}

    /**
     * Leakage driven by stack and wind, the model AIM-2 [walker1998]. Each alone drives coefficient · factor · Δpⁿ, with
     * Δp = ρ g height |ΔT|/T for the stack and ρ (shelter · speed)²/2 for the wind, T and ρ of indoor temperature and outdoor
     * air; together Q^(1/n) = Qs^(1/n) + Qw^(1/n) − 0.33 (Qs Qw)^(1/2n).
     *
     * @param coefficient flow at 1 Pa, m³/(s·Paⁿ), at least 0
     * @param exponent n, 0.5 for wide gaps to 1 for fine cracks
     * @param stackFactor 0 to about 0.45
     * @param windFactor 0 to about 0.29
     * @param stackHeight from the lowest leaks to the highest, m, above 0
     * @param shelter wind at the leaks over wind in the terrain at the height of the ceiling, 0 to 1
     */
    record Leakage(
            double coefficient,
            double exponent,
            double stackFactor,
            double windFactor,
            double stackHeight,
            double shelter)
            implements Infiltration {

        /**
         * Finds the factors of a room without a chimney from where its leaks are, as [walker1998] gives them for a house on a
         * slab or basement: with R the share of leaks in ceiling and floor and X the share in the ceiling less that in the
         * floor, the stack has (1 + nR)/(n + 1) · (½ − ½ (X²/(2 − R))^(5/4))^(n + 1), the wind
         * 0.19 (2 − n) (1 − ((X + R)/2)^(3/2)).
         *
         * @param coefficient flow at 1 Pa, m³/(s·Paⁿ), at least 0
         * @param exponent n, 0.5 to 1
         * @param ceilingShare share of the leaks that is in the ceiling, 0 to 1
         * @param floorShare share of the leaks that is in the floor, 0 to 1, with the ceiling's at most 1
         * @param stackHeight from the lowest leaks to the highest, m, above 0
         * @param shelter wind at the leaks over wind in the terrain at the height of the ceiling, 0 to 1
         * @return the leakage
         */
        public static Leakage of(
                double coefficient,
                double exponent,
                double ceilingShare,
                double floorShare,
                double stackHeight,
                double shelter) {
            double level = ceilingShare + floorShare;
            double excess = ceilingShare - floorShare;
            double skew = power(Math.min(1, excess * excess / (2 - level)), 1.25);
            double stack = (1 + exponent * level) / (exponent + 1) * power(0.5 - 0.5 * skew, exponent + 1);
            double wind = 0.19 * (2 - exponent) * (1 - power(0.5 * (excess + level), 1.5));
            return new Leakage(coefficient, exponent, stack, wind, stackHeight, shelter);
        }

        private static double power(double base, double exponent) {
            return base > 0 ? Elementary.pow(base, exponent) : 0;
        }
    }
}
