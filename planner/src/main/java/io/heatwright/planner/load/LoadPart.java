package io.heatwright.planner.load;

/**
 * One part of a load.
 *
 * @param name as printed to people
 * @param watts its share at the hour of the peak, W; positive adds to the load
 */
public record LoadPart(String name, double watts) {}
