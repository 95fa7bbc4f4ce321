/**
 * How a room feels: predicted votes, standard effective temperature, adaptive limits, local discomfort, sun on people, and a
 * whole year of it. Outside of what a model was made for the answer is {@link io.heatwright.planner.comfort.Judged.Beyond},
 * never a number.
 */
@NullMarked
package io.heatwright.planner.comfort;

import org.jspecify.annotations.NullMarked;
