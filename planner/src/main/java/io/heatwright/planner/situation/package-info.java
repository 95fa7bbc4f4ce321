/** One version of the room in its weather, ready to be asked. */
@NullMarked
package io.heatwright.planner.situation;

import org.jspecify.annotations.NullMarked;
