/** Design loads on a periodic day, their parts, and how far each unknown moves them. */
@NullMarked
package io.heatwright.planner.load;

import org.jspecify.annotations.NullMarked;
