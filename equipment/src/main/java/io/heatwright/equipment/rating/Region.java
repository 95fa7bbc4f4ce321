package io.heatwright.equipment.rating;

import static io.heatwright.equipment.rating.TestName.celsius;

/**
 * A heating region of [AHRI 210/240]: outdoor design temperature, load and bin hours. Labels state region IV. Figures as
 * resdx carries them from the standard; the text itself was not at hand.
 */
public enum Region {
    /** The mildest. */
    I("I", 37, 58, 1.10, 1.03, 291, 239, 194, 129, 81, 41, 19, 5, 1),
    /** Mild. */
    II("II", 27, 57, 1.06, 0.99, 215, 189, 163, 143, 112, 88, 56, 24, 8, 2),
    /** Between. */
    III("III", 17, 56, 1.30, 1.21, 153, 142, 138, 137, 135, 118, 92, 47, 21, 9, 5, 2, 1),
    /** The region of the label. */
    IV("IV", 5, 55, 1.15, 1.07, 132, 111, 103, 93, 100, 109, 126, 87, 55, 36, 26, 13, 6, 2, 1),
    /** The coldest. */
    V("V", -10, 55, 1.16, 1.08, 106, 92, 86, 76, 78, 87, 102, 94, 74, 55, 47, 38, 29, 18, 10, 5, 2, 1),
    /** The coast of the Pacific. */
    VI("VI", 30, 57, 1.11, 1.03, 113, 206, 215, 204, 141, 76, 34, 8, 3);

    private static final double WARMEST_BIN = 62;
    private static final double BIN_WIDTH = 5;
    private static final double OLD_ZERO_LOAD = 65;

    private final String numeral;
    private final double designTemperature;
    private final double zeroLoadTemperature;
    private final double loadFactor;
    private final double variableSpeedLoadFactor;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[] hours;

    Region(
            String numeral,
            double designTemperature,
            double zeroLoadTemperature,
            double loadFactor,
            double variableSpeedLoadFactor,
            int... hours) {
        this.numeral = numeral;
        this.designTemperature = designTemperature;
        this.zeroLoadTemperature = zeroLoadTemperature;
        this.loadFactor = loadFactor;
        this.variableSpeedLoadFactor = variableSpeedLoadFactor;
        this.hours = hours;
    }

    /**
     * Returns the region's number as written in the standard.
     *
     * @return I to VI
     */
    public String numeral() {
        return numeral;
    }

    /** Outdoor design temperature, °C. */
    double designTemperature() {
        return celsius(designTemperature);
    }

    /** Outdoor temperature of no load, °C. */
    double zeroLoadTemperature(Edition edition) {
        return celsius(edition == Edition.AHRI_2017 ? OLD_ZERO_LOAD : zeroLoadTemperature);
    }

    /** C or C_vs of the 2023 edition. */
    double loadFactor(Staging staging, LoadFactor choice) {
        boolean variable = staging == Staging.VARIABLE_SPEED && choice == LoadFactor.BY_STAGING;
        return variable ? variableSpeedLoadFactor : loadFactor;
    }

    int bins() {
        return hours.length;
    }

    /** Middle of a bin, °C, from warm to cold. */
    static double binTemperature(int bin) {
        return celsius(WARMEST_BIN - BIN_WIDTH * bin);
    }

    /** Share of the season's hours. The 2023 edition leaves out bins without load; the rest is scaled to 1. */
    double fraction(int bin, Edition edition) {
        int total = 0;
        for (int i = firstBin(edition); i < hours.length; i++) {
            total += hours[i];
        }
        return bin < firstBin(edition) ? 0 : (double) hours[bin] / total;
    }

    private int firstBin(Edition edition) {
        int first = 0;
        while (edition == Edition.AHRI_2023 && WARMEST_BIN - BIN_WIDTH * first >= zeroLoadTemperature) {
            first++;
        }
        return first;
    }
}
