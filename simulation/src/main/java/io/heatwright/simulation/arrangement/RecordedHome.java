package io.heatwright.simulation.arrangement;

import io.heatwright.simulation.series.Series;

/**
 * What happened in a home, with every step.
 *
 * @param result totals
 * @param series rooms first, then installations; each key begins with its name and a dot
 */
public record RecordedHome(HomeResult result, Series series) {}
