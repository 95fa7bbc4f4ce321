/** What could stand in the room: who is excluded and why, what each is worth, and in which order they come. */
@NullMarked
package io.heatwright.planner.candidate;

import org.jspecify.annotations.NullMarked;
