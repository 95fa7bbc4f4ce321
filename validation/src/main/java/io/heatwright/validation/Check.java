package io.heatwright.validation;

/**
 * One figure of one published case beside its reference range.
 *
 * @param suite which suite
 * @param caseName as published
 * @param quantity as published
 * @param unit of value, low and high; empty for a share
 * @param value what we find, rounded as the comparison asks
 * @param low lower end of the reference range, as published
 * @param high upper end of the reference range, as published
 * @param inside whether the value lies in the range as the comparison asks, ends included
 * @param widening how far beyond an end still counts as inside, as a share of that end; 0 for not at all
 */
public record Check(
        String suite,
        String caseName,
        String quantity,
        String unit,
        double value,
        double low,
        double high,
        boolean inside,
        double widening) {

    private static final String KELVIN_SCALE = "°C";
    private static final double TENTHS = 10;
    private static final double HUNDREDTHS = 100;

    /**
     * Compares as the published tables do: value and range each rounded to 0.01 of the unit, temperatures to 0.1 K, with
     * no tolerance beside.
     *
     * @param suite which suite
     * @param value what we find, not yet rounded
     * @param range what the programs found
     * @return the comparison
     */
    public static Check of(String suite, double value, ReferenceRange range) {
        var steps = range.unit().equals(KELVIN_SCALE) ? TENTHS : HUNDREDTHS;
        var rounded = rounded(value, steps);
        var inside = rounded >= rounded(range.low(), steps) && rounded <= rounded(range.high(), steps);
        return new Check(
                suite, range.caseName(), range.metric(), range.unit(), rounded, range.low(), range.high(), inside, 0);
    }

    /**
     * Compares with a range that is widened at each end by a share of it. What is inside by the plain comparison stays so.
     *
     * @param suite which suite
     * @param value what we find
     * @param range what others found
     * @param widening share of each end, 0 or more; with 0 this is the plain comparison
     * @return the comparison
     */
    public static Check widened(String suite, double value, ReferenceRange range, double widening) {
        var plain = of(suite, value, range);
        if (widening <= 0) {
            return plain;
        }
        var lowest = range.low() - widening * Math.abs(range.low());
        var highest = range.high() + widening * Math.abs(range.high());
        var inside = plain.inside() || (value >= lowest && value <= highest);
        return new Check(
                suite,
                range.caseName(),
                range.metric(),
                range.unit(),
                value,
                range.low(),
                range.high(),
                inside,
                widening);
    }

    /**
     * Compares with one known figure.
     *
     * @param suite which suite
     * @param caseName what was done
     * @param quantity what came of it
     * @param unit of both
     * @param value what we find
     * @param reference what is true
     * @param allowed difference that counts as inside, as a share of the reference, above 0
     * @return the comparison; low and high are the reference
     */
    public static Check exact(
            String suite,
            String caseName,
            String quantity,
            String unit,
            double value,
            double reference,
            double allowed) {
        var inside = Math.abs(value - reference) <= allowed * Math.abs(reference);
        return new Check(suite, caseName, quantity, unit, value, reference, reference, inside, allowed);
    }

    /**
     * Returns how far the value lies off its range.
     *
     * @return share of the nearer end, negative below it, 0 within
     */
    public double off() {
        if (value < low) {
            return (value - low) / Math.abs(low);
        }
        return value > high ? (value - high) / Math.abs(high) : 0;
    }

    /**
     * Compares as it is, for figures that were computed from published ones.
     *
     * @param suite which suite
     * @param value what we find
     * @param range where it should lie
     * @return the comparison
     */
    public static Check unrounded(String suite, double value, ReferenceRange range) {
        var inside = value >= range.low() && value <= range.high();
        return new Check(
                suite, range.caseName(), range.metric(), range.unit(), value, range.low(), range.high(), inside, 0);
    }

    private static double rounded(double value, double steps) {
        // Adding zero keeps a trace below zero from being printed as minus nothing.
        return Math.rint(value * steps) / steps + 0.0;
    }
}
