package io.heatwright.equipment;

/**
 * One published, derived or assumed state of a unit that heats a room at 21.1 °C (70 °F).
 *
 * @param outdoorTemperature dry bulb, °C
 * @param speed of the compressor
 * @param capacity heat to the room, W
 * @param power electric, everything included, W; may be not published
 * @param basis what the capacity includes
 */
public record HeatingPoint(double outdoorTemperature, Speed speed, Figure capacity, Figure power, PointBasis basis) {}
