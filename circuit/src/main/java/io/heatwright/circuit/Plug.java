package io.heatwright.circuit;

/** The plug on a product's cord. NEMA names: NEMA WD 6. */
public enum Plug {
    /** NEMA 5-15P: 120 V, 15 A, three prongs. */
    NEMA_5_15(VoltageClass.V120, 15),
    /** NEMA 5-20P: 120 V, 20 A, one prong turned. */
    NEMA_5_20(VoltageClass.V120, 20),
    /** NEMA 6-15P: 208 to 240 V, 15 A. */
    NEMA_6_15(VoltageClass.V240, 15),
    /** NEMA 6-20P: 208 to 240 V, 20 A. */
    NEMA_6_20(VoltageClass.V240, 20),
    /** NEMA 6-30P: 208 to 240 V, 30 A. */
    NEMA_6_30(VoltageClass.V240, 30),
    /** No plug: wired in. */
    NONE(VoltageClass.UNKNOWN, Double.NaN),
    /** Not published. */
    UNKNOWN(VoltageClass.UNKNOWN, Double.NaN);

    private final VoltageClass voltage;
    private final double rating;

    Plug(VoltageClass voltage, double rating) {
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
     * Returns the rating the shape stands for.
     *
     * @return A; NaN for {@link #NONE} and {@link #UNKNOWN}
     */
    public double rating() {
        return rating;
    }

    /**
     * Says whether the plug goes into an outlet as it is. A 15 A plug goes into a 20 A outlet of its voltage, never the
     * other way round; a 30 A pair fits only itself; a grounded plug never goes into a two-prong outlet.
     *
     * @param outlet the outlet in the wall
     * @return the answer; unknown if either shape is unknown
     */
    public Answer fits(Outlet outlet) {
        if (this == UNKNOWN || outlet == Outlet.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        if (this == NONE || outlet == Outlet.NONE || outlet == Outlet.TWO_PRONG || voltage != outlet.voltage()) {
            return Answer.NO;
        }
        boolean thirty = rating == 30 || outlet.rating() == 30;
        boolean fits = thirty ? rating == outlet.rating() : rating <= outlet.rating();
        return fits ? Answer.YES : Answer.NO;
    }

    /**
     * Reads a NEMA name as data sheets print it.
     *
     * @param name such as {@code 5-15P}, with or without "NEMA"
     * @return the plug; {@link #UNKNOWN} for any other name
     */
    public static Plug named(String name) {
        for (var plug : values()) {
            var digits = plug.name().replace("NEMA_", "").replace('_', '-');
            if (plug.voltage != VoltageClass.UNKNOWN && name.contains(digits)) {
                return plug;
            }
        }
        return UNKNOWN;
    }
}
