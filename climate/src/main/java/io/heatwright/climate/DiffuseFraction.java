package io.heatwright.climate;

/** Splits global irradiance when a file does not. */
public final class DiffuseFraction {

    private DiffuseFraction() {}

    /**
     * Returns the diffuse part of hourly global horizontal irradiance [erbs1982] equation 1.
     *
     * @param clearness global horizontal irradiance over the extraterrestrial on the same plane, 0 or more
     * @return diffuse over global horizontal irradiance, 0.165 to 1
     */
    public static double of(double clearness) {
        if (clearness <= 0.22) {
            return 1 - 0.09 * clearness;
        }
        return clearness <= 0.80
                ? 0.9511 + clearness * (-0.1604 + clearness * (4.388 + clearness * (-16.638 + clearness * 12.336)))
                : 0.165;
    }
}
