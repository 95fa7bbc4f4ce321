package io.heatwright.simulation;

/**
 * How far the room may stray before an hour counts as missed.
 *
 * @param cold below the heating setpoint, K
 * @param hot above the cooling setpoint, K
 * @param damp relative humidity while cooling is wanted, 0 to 1
 */
public record Margins(double cold, double hot, double damp) {}
