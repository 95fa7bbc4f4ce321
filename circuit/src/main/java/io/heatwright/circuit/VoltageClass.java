package io.heatwright.circuit;

/**
 * The kind of voltage a circuit delivers or a product is made for. Nameplates say 115 V where the circuit is 120 V, and
 * 208/230 V where it is 208 or 240 V; what must never be mixed is the kind.
 */
public enum VoltageClass {
    /** The ordinary North American outlet: 120 V nominal, 115 V on nameplates. */
    V120(120),
    /** Two hot wires: 240 V in most houses, 208 V in many apartment houses, 208/230 V on nameplates. */
    V240(240),
    /** Commercial single phase, 265 or 277 V; some packaged terminal units. */
    V265(265),
    /** Not said. */
    UNKNOWN(Double.NaN);

    private final double nominalVolts;

    VoltageClass(double nominalVolts) {
        this.nominalVolts = nominalVolts;
    }

    /**
     * Returns the nominal voltage of the kind.
     *
     * @return V; NaN if unknown
     */
    public double nominalVolts() {
        return nominalVolts;
    }

    /**
     * Sorts a voltage as written on a nameplate or in a home file.
     *
     * @param volts V
     * @return the kind; {@link #UNKNOWN} for a voltage that no outlet of a home delivers
     */
    public static VoltageClass of(double volts) {
        if (volts >= 100 && volts <= 130) {
            return V120;
        }
        if (volts >= 200 && volts <= 250) {
            return V240;
        }
        return volts >= 254 && volts <= 277 ? V265 : UNKNOWN;
    }
}
