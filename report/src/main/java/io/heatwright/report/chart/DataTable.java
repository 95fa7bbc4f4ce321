package io.heatwright.report.chart;

import java.util.List;

/**
 * Figures in rows. The first cell of each row names the row.
 *
 * @param caption what the table holds
 * @param heads names of the columns, with their units
 * @param rows cells, as many in each row as there are heads
 */
public record DataTable(String caption, List<String> heads, List<List<String>> rows) {}
