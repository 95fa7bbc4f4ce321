/** A plan as HTML and SVG. */
@NullMarked
package io.heatwright.report;

import org.jspecify.annotations.NullMarked;
