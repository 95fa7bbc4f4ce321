package io.heatwright.equipment;

/**
 * One published rating.
 *
 * @param metric which
 * @param figure its value in the metric's unit
 */
public record Rating(Metric metric, Figure figure) {}
