/** Planted for {@link io.heatwright.app.ArchitectureTest}. */
@NullMarked
package io.heatwright.app.planted.home.egg;

import org.jspecify.annotations.NullMarked;
