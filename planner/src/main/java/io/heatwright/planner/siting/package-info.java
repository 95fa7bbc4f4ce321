/** From a home's whereabouts to the weather that a plan stands on. */
@NullMarked
package io.heatwright.planner.siting;

import org.jspecify.annotations.NullMarked;
