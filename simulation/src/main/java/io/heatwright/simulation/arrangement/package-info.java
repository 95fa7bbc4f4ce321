/** A whole home with the units that serve its rooms, through a year. */
@NullMarked
package io.heatwright.simulation.arrangement;

import org.jspecify.annotations.NullMarked;
