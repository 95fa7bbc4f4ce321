package io.heatwright.equipment;

/**
 * One published, derived or assumed state of a unit that cools a room at 26.7 °C (80 °F) dry bulb and 19.4 °C (67 °F)
 * wet bulb.
 *
 * @param outdoorTemperature dry bulb, °C
 * @param speed of the compressor
 * @param capacity sensible and latent heat taken from the room, W
 * @param power electric, everything included, W; may be not published
 */
public record CoolingPoint(double outdoorTemperature, Speed speed, Figure capacity, Figure power) {}
