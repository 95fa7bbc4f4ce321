package io.heatwright.simulation;

import io.heatwright.simulation.series.Series;

/**
 * A year and every step of it.
 *
 * @param year what happened
 * @param series step by step
 */
public record RecordedYear(YearResult year, Series series) {}
