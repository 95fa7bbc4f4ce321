package io.heatwright.equipment;

/** How a product is joined to the electric supply. */
public enum Connection {
    /** By its own cord and plug. */
    CORD_AND_PLUG,
    /** By fixed wiring. */
    HARDWIRED,
    /** Not published. */
    UNKNOWN
}
