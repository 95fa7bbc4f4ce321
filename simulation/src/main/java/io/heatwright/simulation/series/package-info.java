/** What a run was like step by step, in columns that say their unit and meaning. */
@NullMarked
package io.heatwright.simulation.series;

import org.jspecify.annotations.NullMarked;
