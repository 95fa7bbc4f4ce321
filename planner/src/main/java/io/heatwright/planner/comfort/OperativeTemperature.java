package io.heatwright.planner.comfort;

/** One temperature for air and surfaces together. */
public final class OperativeTemperature {

    private static final double SLOW = 0.2;
    private static final double BRISK = 0.6;

    private OperativeTemperature() {}

    /**
     * Returns the mean weighted by the share of convection [ashrae55 appendix A].
     *
     * @param around the surroundings
     * @return °C; the air counts half below 0.2 m/s, 0.6 below 0.6 m/s, else 0.7
     */
    public static double ashrae(Surroundings around) {
        return ashrae(around.air(), around.radiant(), around.airSpeed());
    }

    /** The same without surroundings around it, for a year of steps. */
    static double ashrae(double air, double radiant, double speed) {
        double share = speed < SLOW ? 0.5 : speed < BRISK ? 0.6 : 0.7;
        return share * air + (1 - share) * radiant;
    }

    /**
     * Returns the mean weighted by the root of ten times the air speed [iso7726 annex G].
     *
     * @param around the surroundings
     * @return °C
     */
    public static double iso(Surroundings around) {
        double weight = Math.sqrt(10 * around.airSpeed());
        return (around.air() * weight + around.radiant()) / (1 + weight);
    }
}
