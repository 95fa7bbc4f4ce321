package io.heatwright.equipment;

/**
 * Mean ratios between published points of variable-speed heat pumps: the statistical set that resdx took from the list of
 * cold-climate heat pumps before 2025 [resdx]. They fill points that a sheet leaves out; every number they give is marked
 * derived. Temperatures: 47, 17 and 5 °F heating, 95 and 82 °F cooling.
 */
final class NeepStatistics {

    static final String SOURCE = "ratio of the NEEP statistical set (resdx, before 2025)";

    static final double F47 = (47 - 32) / 1.8;
    static final double F17 = (17 - 32) / 1.8;
    static final double F5 = (5 - 32) / 1.8;
    static final double F95 = 35;
    static final double F82 = (82 - 32) / 1.8;

    static final double RATED_CAPACITY_17_OVER_47 = 0.689;
    static final double RATED_INPUT_RATIO_17_OVER_47 = 1.351;
    static final double HIGHEST_CAPACITY_5_OVER_17 = 0.866;
    static final double HIGHEST_INPUT_RATIO_5_OVER_17 = 1.164;

    static final double COOLING_RATED_CAPACITY = 0.934;
    static final double COOLING_RATED_INPUT_RATIO = 0.928;
    static final double HIGHEST_CAPACITY_95_OVER_82 = 0.940;
    static final double LOWEST_CAPACITY_95_OVER_82 = 0.948;
    static final double HIGHEST_INPUT_RATIO_95_OVER_82 = 1.326;
    static final double LOWEST_INPUT_RATIO_95_OVER_82 = 1.315;

    private static final double[] TEMPERATURES = {F5, F17, F47};
    private static final double[] RATED_CAPACITY = {0.988, 0.817, 0.908};
    private static final double[] LOWEST_CAPACITY = {0.321, 0.341, 0.272};
    private static final double[] RATED_INPUT_RATIO = {1.0, 0.902, 0.939};
    private static final double[] LOWEST_INPUT_RATIO = {0.866, 0.798, 0.730};

    private NeepStatistics() {}

    /** Heating capacity at a speed over that at the highest speed. */
    static double capacity(Speed speed, double temperature) {
        return switch (speed) {
            case MINIMUM -> between(LOWEST_CAPACITY, temperature);
            case RATED -> between(RATED_CAPACITY, temperature);
            case MAXIMUM -> 1;
        };
    }

    /** Heating input ratio (1/COP) at a speed over that at the highest speed. */
    static double inputRatio(Speed speed, double temperature) {
        return switch (speed) {
            case MINIMUM -> between(LOWEST_INPUT_RATIO, temperature);
            case RATED -> between(RATED_INPUT_RATIO, temperature);
            case MAXIMUM -> 1;
        };
    }

    /** Heating COP at 47 °F from HSPF2, the statistical set's regression. */
    static double ratedEfficiency(double hspf2) {
        return 2.837 + 0.066 * hspf2;
    }

    /** Cooling capacity at lowest over highest speed at 95 °F, from SEER2/EER2. */
    static double coolingLowestCapacity(double seasonalOverSteady) {
        return Math.max(0.1, Math.min(1, -0.119 * seasonalOverSteady + 0.510));
    }

    /** Cooling input ratio at lowest over highest speed at 82 °F, from SEER2/EER2. */
    static double coolingLowestInputRatio(double seasonalOverSteady) {
        return Math.max(0.2, Math.min(1, -0.324 * seasonalOverSteady + 1.305));
    }

    private static double between(double[] values, double temperature) {
        double t = Math.max(F5, Math.min(F47, temperature));
        int i = t <= F17 ? 1 : 2;
        double share = (t - TEMPERATURES[i - 1]) / (TEMPERATURES[i] - TEMPERATURES[i - 1]);
        return values[i - 1] + share * (values[i] - values[i - 1]);
    }
}
