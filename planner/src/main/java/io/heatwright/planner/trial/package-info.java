/** Units in the room: a quick screen by the hour, then years by the minute. */
@NullMarked
package io.heatwright.planner.trial;

import org.jspecify.annotations.NullMarked;
