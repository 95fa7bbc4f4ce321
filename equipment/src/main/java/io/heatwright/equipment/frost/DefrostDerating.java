package io.heatwright.equipment.frost;

/**
 * What frost and defrost take from steady heating, by outdoor temperature alone: the share of time spent defrosting is
 * {@code f = 0.134 − 0.003 T}, T in °F, between 0 and 0.08, below 40 °F; capacity is multiplied by {@code 1 − 1.8 f} and
 * power by {@code 1 − 0.3 f} [resnet301]. For ratings and comparison; the simulation follows {@link Frost}.
 */
public final class DefrostDerating {

    private static final double BELOW = 40;
    private static final double MOST = 0.08;

    private DefrostDerating() {}

    /**
     * Returns the share of time spent defrosting.
     *
     * @param outdoorTemperature °C
     * @return 0 to 0.08
     */
    public static double timeShare(double outdoorTemperature) {
        double fahrenheit = outdoorTemperature * 1.8 + 32;
        if (fahrenheit >= BELOW) {
            return 0;
        }
        return Math.max(0, Math.min(MOST, 0.134 - 0.003 * fahrenheit));
    }

    /**
     * Returns the factor on steady heating capacity.
     *
     * @param outdoorTemperature °C
     * @return 0.856 to 1
     */
    public static double onCapacity(double outdoorTemperature) {
        return 1 - 1.8 * timeShare(outdoorTemperature);
    }

    /**
     * Returns the factor on steady heating power.
     *
     * @param outdoorTemperature °C
     * @return 0.976 to 1
     */
    public static double onPower(double outdoorTemperature) {
        return 1 - 0.3 * timeShare(outdoorTemperature);
    }
}
