package io.heatwright.climate;

/** Longwave radiation of the sky. */
public final class LongwaveSky {

    /** Stefan–Boltzmann constant, W/(m²·K⁴), CODATA 2018. */
    public static final double STEFAN_BOLTZMANN = 5.670374419e-8;

    private LongwaveSky() {}

    /**
     * Returns the temperature of a black sky that gives this irradiance.
     *
     * @param horizontalInfrared downward longwave irradiance on a horizontal plane, W/m²
     * @return °C
     */
    public static double skyTemperature(double horizontalInfrared) {
        return Math.sqrt(Math.sqrt(horizontalInfrared / STEFAN_BOLTZMANN)) - MoistAir.ZERO_CELSIUS;
    }

    /**
     * Returns the emissivity of a cloudless sky [clark1978].
     *
     * @param dewPoint °C
     * @return 0 to 1
     */
    public static double clearSkyEmissivity(double dewPoint) {
        return 0.787 + 0.764 * Elementary.log((dewPoint + MoistAir.ZERO_CELSIUS) / 273);
    }

    /**
     * Returns the factor by which clouds raise the sky's emissivity [walton1983].
     *
     * @param opaqueCover part of the sky covered by opaque cloud, 0 to 1
     * @return 1 or more
     */
    public static double cloudFactor(double opaqueCover) {
        double tenths = 10 * opaqueCover;
        return 1 + tenths * (0.0224 + tenths * (-0.0035 + tenths * 0.00028));
    }

    /**
     * Estimates the sky's longwave irradiance when it was not recorded.
     *
     * @param dryBulb °C
     * @param dewPoint °C
     * @param opaqueCover part of the sky covered by opaque cloud, 0 to 1
     * @return downward longwave irradiance on a horizontal plane, W/m²
     */
    public static double horizontalInfrared(double dryBulb, double dewPoint, double opaqueCover) {
        double kelvin = dryBulb + MoistAir.ZERO_CELSIUS;
        double square = kelvin * kelvin;
        double emissivity = Math.min(1, clearSkyEmissivity(dewPoint) * cloudFactor(opaqueCover));
        return emissivity * STEFAN_BOLTZMANN * square * square;
    }
}
