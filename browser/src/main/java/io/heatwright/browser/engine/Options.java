package io.heatwright.browser.engine;

/**
 * How a person wants to be answered.
 *
 * @param language two letters
 * @param metric whether in metric units
 * @param edition year of the National Electrical Code to cite
 */
public record Options(String language, boolean metric, int edition) {}
