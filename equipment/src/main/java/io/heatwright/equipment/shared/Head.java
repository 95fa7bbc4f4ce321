package io.heatwright.equipment.shared;

/**
 * An indoor head of a multi-zone unit.
 *
 * @param heating the most heat that it is rated for, W, above 0
 * @param cooling the most sensible cooling, W, above 0
 * @param idleShare heat that it leaks while it is off and others heat, as a share of {@code heating}, 0 to below 1
 */
public record Head(double heating, double cooling, double idleShare) {

    /**
     * Idle share where nobody published one: valves of idle heads stay a little open in heating, so that refrigerant and oil
     * do not gather there. No measured figure was at hand: judgement.
     */
    public static final double USUAL_IDLE_SHARE = 0.05;

    /** Checks the ratings. */
    public Head {
        if (!(heating > 0 && cooling > 0 && idleShare >= 0 && idleShare < 1)) {
            throw new IllegalArgumentException("A head's heating (" + heating + " W) and cooling (" + cooling
                    + " W) must be above 0 and its idle share (" + idleShare + ") from 0 to below 1.");
        }
    }

    /**
     * A head that leaks as usual.
     *
     * @param heating the most heat that it is rated for, W, above 0
     * @param cooling the most sensible cooling, W, above 0
     */
    public Head(double heating, double cooling) {
        this(heating, cooling, USUAL_IDLE_SHARE);
    }
}
