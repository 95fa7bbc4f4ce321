package io.heatwright.equipment;

/**
 * How loud a product is, as its maker stated it.
 *
 * @param indoorLow lowest stated indoor level, dB(A)
 * @param indoorHigh highest stated indoor level, dB(A)
 * @param outdoor outdoor level, dB(A)
 * @param stated how it was stated: pressure or power, distance, fan speed; empty if the source does not say
 */
public record Sound(Figure indoorLow, Figure indoorHigh, Figure outdoor, String stated) {}
