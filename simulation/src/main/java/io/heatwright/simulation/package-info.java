/** A home through time. */
@NullMarked
package io.heatwright.simulation;

import org.jspecify.annotations.NullMarked;
