/** Planted for {@link io.heatwright.app.ArchitectureTest}. */
@NullMarked
package io.heatwright.app.planted.climate;

import org.jspecify.annotations.NullMarked;
