package io.heatwright.equipment.cycle;

/** A place in the circuit, in the order in which the refrigerant comes by. */
public enum Place {
    /** Gas that leaves the evaporator. */
    EVAPORATOR_OUTLET("evaporator outlet"),
    /** Gas that enters the compressor, after suction line and reversing valve. */
    COMPRESSOR_INLET("compressor inlet"),
    /** Gas that leaves the compressor. */
    COMPRESSOR_OUTLET("compressor outlet"),
    /** Gas that enters the condenser, after reversing valve and discharge line. */
    CONDENSER_INLET("condenser inlet"),
    /** Liquid that leaves the condenser. */
    CONDENSER_OUTLET("condenser outlet"),
    /** Liquid and vapour that enter the evaporator, after the expansion valve. */
    EVAPORATOR_INLET("evaporator inlet");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /**
     * Returns the plain words.
     *
     * @return lower-case English
     */
    public String words() {
        return words;
    }
}
