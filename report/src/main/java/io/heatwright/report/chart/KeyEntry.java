package io.heatwright.report.chart;

/**
 * One entry of a key beside a chart.
 *
 * @param swatch how it is drawn
 * @param text what it is
 */
public record KeyEntry(Swatch swatch, String text) {}
