/** A plan in print: figures, units and words for every renderer. */
@NullMarked
package io.heatwright.report;

import org.jspecify.annotations.NullMarked;
