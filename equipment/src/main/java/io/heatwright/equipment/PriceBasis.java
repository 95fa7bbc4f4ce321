package io.heatwright.equipment;

/** What a price pays for. */
public enum PriceBasis {
    /** The goods alone. */
    EQUIPMENT,
    /** The goods and a professional's work. */
    INSTALLED
}
