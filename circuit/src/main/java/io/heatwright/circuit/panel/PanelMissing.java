package io.heatwright.circuit.panel;

/** A figure without which a service cannot be judged. */
public enum PanelMissing {
    /** Rating of the main breaker. */
    SERVICE,
    /** Floor area of the whole dwelling. */
    FLOOR_AREA,
    /** Appliances fastened in place or on circuits of their own. */
    APPLIANCES,
    /** Electric heating that stays, or that there is none. */
    HEATING,
    /** Cooling that stays, or that there is none. */
    COOLING,
    /** Highest measured power of a year. */
    MEASURED_PEAK,
    /** Nameplate current of the new unit. */
    NEW_UNIT
}
