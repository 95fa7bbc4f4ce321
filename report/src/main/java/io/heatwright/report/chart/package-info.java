/** Drawings of a plan: small SVG that can be read in grey, each with its sentence and its table. */
@NullMarked
package io.heatwright.report.chart;

import org.jspecify.annotations.NullMarked;
