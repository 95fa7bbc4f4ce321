package io.heatwright.planner.request;

import io.heatwright.climate.WeatherYear;

/**
 * The two days that loads are computed on; each follows itself until the room repeats.
 *
 * @param winter without sun, at the heating design temperature
 * @param summer with clear sun, at the cooling design temperature
 */
public record DesignDays(WeatherYear winter, WeatherYear summer) {}
