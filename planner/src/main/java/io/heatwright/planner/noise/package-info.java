/**
 * How loud a unit is where somebody sleeps, in the room and at the neighbour's window. Makers state sound in different
 * ways; a figure is used as it was stated, and one that was not stated gives a range, never a point.
 */
@NullMarked
package io.heatwright.planner.noise;

import org.jspecify.annotations.NullMarked;
