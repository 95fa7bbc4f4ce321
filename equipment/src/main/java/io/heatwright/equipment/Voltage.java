package io.heatwright.equipment;

/** The kind of supply that a product is made for, as its label prints it. */
public enum Voltage {
    /** 115 or 120 V, one phase. */
    VOLTS_120(120),
    /** 208 to 240 V, one phase. */
    VOLTS_208_TO_240(230),
    /** Not published. */
    UNKNOWN(Double.NaN);

    private final double nominal;

    Voltage(double nominal) {
        this.nominal = nominal;
    }

    /**
     * Returns the nominal voltage.
     *
     * @return V; NaN if unknown
     */
    public double nominal() {
        return nominal;
    }
}
