package io.heatwright.room;

/** Outdoor air that enters unasked. */
public sealed interface Infiltration {

    /**
     * A steady rate at the density of the indoor air.
     *
     * @param airChangesPerHour room volumes per hour, at least 0
     */
    record Constant(double airChangesPerHour) implements Infiltration {}

    /**
     * Leakage driven by stack and wind (Sherman and Grimsrud 1980; ASHRAE Handbook of Fundamentals 2017 chapter 16,
     * equation 48): flow = area · √(stack · |ΔT| + wind · speed²).
     *
     * @param leakageArea effective leakage area at 4 Pa, m²
     * @param stackCoefficient (m/s)²/K
     * @param windCoefficient dimensionless
     */
    record Leakage(double leakageArea, double stackCoefficient, double windCoefficient) implements Infiltration {}
}
