package io.heatwright.circuit;

/**
 * Something that draws current from a circuit.
 *
 * @param name what a person calls it
 * @param watts power while on, W, at least 0; a power factor of 1 is taken, as nothing better is known of plug loads
 * @param duty how long it runs at a stretch
 * @param assumed true if nobody said it and it was filled in
 */
public record Load(String name, double watts, Duty duty, boolean assumed) {

    /** Checks the figures. */
    public Load {
        if (!(watts >= 0) || Double.isInfinite(watts)) {
            throw new IllegalArgumentException("The power of \"" + name + "\" (" + watts + " W) must be 0 W or more.");
        }
    }

    /**
     * A load that somebody stated.
     *
     * @param name what a person calls it
     * @param watts power while on, W
     * @param duty how long it runs at a stretch
     * @return the load
     */
    public static Load stated(String name, double watts, Duty duty) {
        return new Load(name, watts, duty, false);
    }

    /**
     * Returns the current the load draws.
     *
     * @param voltage of its circuit; unknown is taken as 120 V, which gives the larger current
     * @return A
     */
    public double current(VoltageClass voltage) {
        double volts = voltage == VoltageClass.UNKNOWN ? VoltageClass.V120.nominalVolts() : voltage.nominalVolts();
        return watts / volts;
    }
}
