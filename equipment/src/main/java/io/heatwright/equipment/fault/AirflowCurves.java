package io.heatwright.equipment.fault;

import io.heatwright.equipment.Mode;

/**
 * Capacity and electric input ratio against the indoor air flow over its design value, at constant compressor speed
 * [cutler2013], here used from 0.5 to 1. A quadratic each, exactly 1 at the design flow.
 */
public final class AirflowCurves {

    /** Who published them, for people. */
    public static final String SOURCE = "Cutler et al., NREL/TP-5500-56354 (2013), of central units";

    /** The least air flow over its design value at which they are used. */
    static final double LEAST_FLOW = 0.5;

    /** Why nothing is said beyond. */
    static final String RANGE =
            "The air flow curves hold down to half of the design air flow, and are not extrapolated.";

    private AirflowCurves() {}

    /**
     * Returns the factor on capacity.
     *
     * @param mode heat or cool
     * @param flow air flow over its design value, 0.5 to 1
     * @return a factor, 0.88 to 1
     */
    static double capacity(Mode mode, double flow) {
        return mode == Mode.COOL
                ? 0.718664047 + flow * (0.41797409 - 0.136638137 * flow)
                : 0.694045465 + flow * (0.474207981 - 0.168253446 * flow);
    }

    /**
     * Returns the factor on power over capacity.
     *
     * @param mode heat or cool
     * @param flow air flow over its design value, 0.5 to 1
     * @return a factor, 1 to 1.41
     */
    static double inputRatio(Mode mode, double flow) {
        return mode == Mode.COOL
                ? 1.143487507 + flow * (-0.13943972 - 0.004047787 * flow)
                : 2.185418751 + flow * (-1.942827919 + 0.757409168 * flow);
    }
}
