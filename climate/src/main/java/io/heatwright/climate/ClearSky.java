package io.heatwright.climate;

/**
 * Sunshine under a cloudless sky: the ASHRAE model of 1967 with the monthly constants of [iqbal1983] table 7.6.1, thinned
 * at elevation in proportion to pressure. Made for the average clean sky of North America; in the southern hemisphere the
 * months are shifted by six.
 */
public final class ClearSky {

    /** Apparent irradiance outside the atmosphere on the 21st of each month, W/m². */
    private static final double[] APPARENT = {1230, 1215, 1186, 1136, 1104, 1088, 1085, 1107, 1151, 1192, 1221, 1233};

    private static final double[] EXTINCTION = {
        0.142, 0.144, 0.156, 0.180, 0.196, 0.205, 0.207, 0.201, 0.177, 0.160, 0.149, 0.142
    };
    private static final double[] DIFFUSE = {
        0.058, 0.060, 0.071, 0.097, 0.121, 0.134, 0.136, 0.122, 0.092, 0.073, 0.063, 0.057
    };

    private ClearSky() {}

    /**
     * Returns direct normal irradiance.
     *
     * @param site the place
     * @param month 1 to 12
     * @param sineOfAltitude sine of the sun's altitude
     * @return W/m², 0 with the sun down
     */
    public static double directNormal(Site site, int month, double sineOfAltitude) {
        if (sineOfAltitude <= 0) {
            return 0;
        }
        double thinness = MoistAir.standardPressure(site.elevation()) / MoistAir.STANDARD_PRESSURE;
        int season = season(site, month);
        return APPARENT[season] * Elementary.exp(-thinness * EXTINCTION[season] / sineOfAltitude);
    }

    /**
     * Returns diffuse horizontal irradiance.
     *
     * @param site the place
     * @param month 1 to 12
     * @param directNormal direct normal irradiance, W/m²
     * @return W/m²
     */
    public static double diffuseHorizontal(Site site, int month, double directNormal) {
        return DIFFUSE[season(site, month)] * directNormal;
    }

    private static int season(Site site, int month) {
        return (month - 1 + (site.latitude() < 0 ? 6 : 0)) % 12;
    }
}
