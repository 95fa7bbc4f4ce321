package io.heatwright.circuit;

/** The outlet a person sees in the wall. NEMA names: NEMA WD 6. */
public enum Outlet {
    /** Two slots and no ground hole (NEMA 1-15R). */
    TWO_PRONG(VoltageClass.V120, 15),
    /** Two slots and a ground hole (NEMA 5-15R). */
    THREE_PRONG(VoltageClass.V120, 15),
    /** Three-prong with test and reset buttons, or marked as protected by such an outlet or breaker. */
    GFCI(VoltageClass.V120, 15),
    /** One slot is T-shaped (NEMA 5-20R). */
    TWENTY_AMP(VoltageClass.V120, 20),
    /** Two level slots (NEMA 6-15R). */
    LEVEL_SLOTS_15_AMP(VoltageClass.V240, 15),
    /** Two level slots, one T-shaped (NEMA 6-20R). */
    LEVEL_SLOTS_20_AMP(VoltageClass.V240, 20),
    /** The 30 A form of the level slots (NEMA 6-30R). */
    LEVEL_SLOTS_30_AMP(VoltageClass.V240, 30),
    /** No outlet: the wires end in a box or a disconnect. */
    NONE(VoltageClass.UNKNOWN, Double.NaN),
    /** Not said. */
    UNKNOWN(VoltageClass.UNKNOWN, Double.NaN);

    private final VoltageClass voltage;
    private final double rating;

    Outlet(VoltageClass voltage, double rating) {
        this.voltage = voltage;
        this.rating = rating;
    }

    /**
     * Returns the voltage the shape stands for.
     *
     * @return the kind of voltage; unknown for {@link #NONE} and {@link #UNKNOWN}
     */
    public VoltageClass voltage() {
        return voltage;
    }

    /**
     * Returns the rating of the outlet itself, which is not the rating of its circuit.
     *
     * @return A; NaN for {@link #NONE} and {@link #UNKNOWN}
     */
    public double rating() {
        return rating;
    }
}
