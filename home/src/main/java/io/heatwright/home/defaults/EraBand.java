package io.heatwright.home.defaults;

import io.heatwright.circuit.Era;

/**
 * Times of building that insulation, glass and leaks are tabulated by.
 *
 * <p>Cavity insulation of wood-framed walls outside the upper Midwest: NREL ResStock, Insulation Wall.tsv, after
 * [ritschard1992]: none before 1970, R-7 in the 1970s, R-11 in the 1980s, R-11 to R-19 in the 1990s, R-13 to R-19 later;
 * the margins on either side are ours. Attic and floor insulation: from memory, unverified. Vintage term of leakage:
 * [chan2013] as coded in OpenStudio-HPXML.
 */
public enum EraBand {
    /** Before 1940. */
    BEFORE_1940(1939, r(11, 0, 0), r(11, 6, 0), r(11, 0, 0), -0.2498),
    /** The 1940s. */
    THE_1940S(1949, r(11, 0, 0), r(19, 11, 3), r(11, 0, 0), -0.2498),
    /** The 1950s. */
    THE_1950S(1959, r(11, 0, 0), r(19, 11, 3), r(11, 0, 0), -0.2498),
    /** The 1960s. */
    THE_1960S(1969, r(11, 0, 0), r(19, 11, 3), r(11, 0, 0), -0.4327),
    /** The 1970s. */
    THE_1970S(1979, r(11, 7, 0), r(19, 11, 7), r(11, 0, 0), -0.4521),
    /** The 1980s. */
    THE_1980S(1989, r(19, 11, 7), r(30, 22, 19), r(19, 13, 11), -0.6536),
    /** The 1990s. */
    THE_1990S(1999, r(19, 13, 11), r(30, 24, 19), r(19, 13, 11), -0.9152),
    /** 2000 to 2011. */
    FROM_2000(2011, r(19, 13, 11), r(38, 34, 30), r(19, 16, 13), -1.058),
    /** 2012 and later. */
    FROM_2012(9999, r(19, 15, 13), r(60, 49, 38), r(30, 19, 13), -1.058);

    private final int lastYear;

    @SuppressWarnings("ImmutableEnumChecker") // a record of three boxed numbers
    private final Spread<Double> walls;

    @SuppressWarnings("ImmutableEnumChecker") // a record of three boxed numbers
    private final Spread<Double> attic;

    @SuppressWarnings("ImmutableEnumChecker") // a record of three boxed numbers
    private final Spread<Double> floor;

    private final double leakageTerm;

    EraBand(int lastYear, Spread<Double> walls, Spread<Double> attic, Spread<Double> floor, double leakageTerm) {
        this.lastYear = lastYear;
        this.walls = walls;
        this.attic = attic;
        this.floor = floor;
        this.leakageTerm = leakageTerm;
    }

    /**
     * Finds the band of a year.
     *
     * @param year calendar year
     * @return the band
     */
    public static EraBand of(int year) {
        for (var band : values()) {
            if (year <= band.lastYear) {
                return band;
            }
        }
        return FROM_2012;
    }

    /**
     * Finds the bands that an era may mean: the best insulated, the middle and the worst.
     *
     * @param era first and last year
     * @return bands of the last, the middle and the first year
     */
    public static Spread<EraBand> of(Era era) {
        var first = Math.max(1900, Math.min(2030, era.firstYear()));
        var last = Math.min(2025, Math.max(first, era.lastYear()));
        return new Spread<>(of(last), of((first + last) / 2), of(first));
    }

    /**
     * Returns the last year of the band.
     *
     * @return calendar year, 9999 if it has not ended
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * Returns nominal cavity insulation of wood-framed walls.
     *
     * @return h·ft²·°F/Btu
     */
    public Spread<Double> walls() {
        return walls;
    }

    /**
     * Returns nominal insulation above a ceiling.
     *
     * @return h·ft²·°F/Btu
     */
    public Spread<Double> attic() {
        return attic;
    }

    /**
     * Returns nominal insulation below a floor.
     *
     * @return h·ft²·°F/Btu
     */
    public Spread<Double> floor() {
        return floor;
    }

    /**
     * Returns the vintage term of the leakage regression.
     *
     * @return dimensionless, added in the exponent
     */
    public double leakageTerm() {
        return leakageTerm;
    }

    private static Spread<Double> r(double low, double likely, double high) {
        return new Spread<>(low, likely, high);
    }
}
