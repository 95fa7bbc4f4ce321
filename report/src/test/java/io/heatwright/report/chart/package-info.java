/** What a plan in print must be. */
@NullMarked
package io.heatwright.report.chart;

import org.jspecify.annotations.NullMarked;
