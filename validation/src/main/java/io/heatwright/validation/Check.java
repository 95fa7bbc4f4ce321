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
 * @param inside whether the rounded value lies in the rounded range, ends included
 */
public record Check(
        String suite,
        String caseName,
        String quantity,
        String unit,
        double value,
        double low,
        double high,
        boolean inside) {

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
                suite, range.caseName(), range.metric(), range.unit(), rounded, range.low(), range.high(), inside);
    }

    /**
     * Compares as it is, for figures that were computed from published ones.
     *
     * @param suite which suite
     * @param value what we find
     * @param range where it should lie
     * @return the comparison
     */
    public static Check exact(String suite, double value, ReferenceRange range) {
        var inside = value >= range.low() && value <= range.high();
        return new Check(
                suite, range.caseName(), range.metric(), range.unit(), value, range.low(), range.high(), inside);
    }

    private static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }
}
