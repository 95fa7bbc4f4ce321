/** Planted for {@link io.heatwright.app.ArchitectureTest}. */
@NullMarked
package io.heatwright.app.planted.equipment;

import org.jspecify.annotations.NullMarked;
