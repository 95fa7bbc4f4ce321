/** Thermostats and compressors as they are built: what a unit is told to do in a step. */
@NullMarked
package io.heatwright.simulation.control;

import org.jspecify.annotations.NullMarked;
