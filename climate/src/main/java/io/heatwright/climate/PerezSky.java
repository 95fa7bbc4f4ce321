package io.heatwright.climate;

/**
 * How bright the sky is where: the anisotropic model of [perez1990] with the all-sites composite coefficients (its table
 * 6). A cursor that allocates nothing after construction: set an hour's irradiances, then read the three parts of the
 * diffuse light.
 */
public final class PerezSky {

    private static final double KAPPA = 1.041;
    /** Cosine of 85°: nearer the horizon the circumsolar part is no longer magnified. */
    private static final double LOWEST_SINE = 0.08715574274765817;

    private static final double[] UPPER_CLEARNESS = {1.065, 1.230, 1.500, 1.950, 2.800, 4.500, 6.200};

    /** Rows are clearness bins; columns are F11 F12 F13 F21 F22 F23. */
    private static final double[][] COEFFICIENTS = {
        {-0.008, 0.588, -0.062, -0.060, 0.072, -0.022},
        {0.130, 0.683, -0.151, -0.019, 0.066, -0.029},
        {0.330, 0.487, -0.221, 0.055, -0.064, -0.026},
        {0.568, 0.187, -0.295, 0.109, -0.152, -0.014},
        {0.873, -0.392, -0.362, 0.226, -0.462, 0.001},
        {1.132, -1.237, -0.412, 0.288, -0.823, 0.056},
        {1.060, -1.600, -0.359, 0.264, -1.127, 0.131},
        {0.678, -0.327, -0.250, 0.156, -1.377, 0.251},
    };

    private double circumsolarNormal;
    private double dome;
    private double horizon;

    /** A dark sky. */
    public PerezSky() {}

    /**
     * Sets the sky.
     *
     * @param directNormal direct normal irradiance, W/m²
     * @param diffuseHorizontal diffuse horizontal irradiance, W/m²
     * @param sineOfAltitude sine of the sun's altitude; with the sun down all diffuse light is isotropic
     * @param extraterrestrial normal irradiance outside the atmosphere, W/m²
     */
    public void set(double directNormal, double diffuseHorizontal, double sineOfAltitude, double extraterrestrial) {
        if (diffuseHorizontal <= 0 || sineOfAltitude <= 0) {
            circumsolarNormal = 0;
            dome = Math.max(0, diffuseHorizontal);
            horizon = 0;
            return;
        }
        double zenith = Elementary.acos(Math.min(1, sineOfAltitude));
        double cube = KAPPA * zenith * zenith * zenith;
        double clearness = ((diffuseHorizontal + directNormal) / diffuseHorizontal + cube) / (1 + cube);
        int bin = 0;
        while (bin < UPPER_CLEARNESS.length && clearness >= UPPER_CLEARNESS[bin]) {
            bin++;
        }
        double[] f = COEFFICIENTS[bin];
        double brightness = diffuseHorizontal * airMass(zenith) / extraterrestrial;
        double circumsolar = Math.min(1, Math.max(0, f[0] + f[1] * brightness + f[2] * zenith));
        circumsolarNormal = diffuseHorizontal * circumsolar / Math.max(LOWEST_SINE, sineOfAltitude);
        dome = diffuseHorizontal * (1 - circumsolar);
        horizon = diffuseHorizontal * (f[3] + f[4] * brightness + f[5] * zenith);
    }

    /**
     * Returns the length of the sun's path through the air, in units of the vertical path [kasten1989].
     *
     * @param zenith angle of the sun from the zenith, radians, 0 to π/2
     * @return 1 or more
     */
    public static double airMass(double zenith) {
        double degrees = Elementary.degrees(zenith);
        return 1 / (Elementary.cos(zenith) + 0.50572 * Elementary.pow(96.07995 - degrees, -1.6364));
    }

    /**
     * Returns the light from around the sun on a plane that faces it; times the cosine of incidence on other planes. It is
     * shaded as the beam is.
     *
     * @return W/m², 0 or more
     */
    public double circumsolarNormal() {
        return circumsolarNormal;
    }

    /**
     * Returns the even light of the sky on a horizontal plane; times (1 + cos tilt)/2 on other planes.
     *
     * @return W/m², 0 or more
     */
    public double dome() {
        return dome;
    }

    /**
     * Returns the light of the horizon band on a vertical plane; times sin tilt on other planes.
     *
     * @return W/m², negative under an overcast sky that is darker at the horizon
     */
    public double horizon() {
        return horizon;
    }
}
