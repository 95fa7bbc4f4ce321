/** What to look for on a label, so that the answer outlives the catalogue. */
@NullMarked
package io.heatwright.planner.label;

import org.jspecify.annotations.NullMarked;
