package io.heatwright.equipment;

/** How a product's compressor is driven. */
public enum Compressor {
    /** Inverter: any speed between lowest and highest. */
    VARIABLE_SPEED,
    /** Low, full or off. */
    TWO_SPEED,
    /** On or off. */
    SINGLE_SPEED,
    /** There is none. */
    NONE
}
