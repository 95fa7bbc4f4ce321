package io.heatwright.home.quantity;

/** The two systems of units that people write and read. */
public enum UnitSystem {
    /** Metres, watts, degrees Celsius. */
    METRIC,
    /** Feet, Btu per hour, degrees Fahrenheit. */
    US,
    /** Used everywhere alike, such as volts and hours. */
    BOTH
}
