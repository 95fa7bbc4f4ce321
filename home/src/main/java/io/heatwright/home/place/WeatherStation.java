package io.heatwright.home.place;

import io.heatwright.climate.DesignConditions;

/**
 * A station whose weather year can be had.
 *
 * @param id the source's own number or code
 * @param name as printed to people
 * @param position latitude and longitude
 * @param elevation metres above sea level, NaN when unknown
 * @param design design conditions of the station, unknown figures NaN
 */
public record WeatherStation(String id, String name, Coordinates position, double elevation, DesignConditions design) {}
