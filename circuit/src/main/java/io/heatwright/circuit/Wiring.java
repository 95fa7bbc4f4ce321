package io.heatwright.circuit;

/** The metal of the circuit's wires. */
public enum Wiring {
    /** Copper, known. */
    COPPER,
    /** Aluminium branch wiring, known. */
    ALUMINIUM,
    /** Not said: the year of building decides whether an electrician must look. */
    UNKNOWN
}
