/** Planted for {@link io.heatwright.app.ArchitectureTest}. */
@NullMarked
package io.heatwright.app.planted.room;

import org.jspecify.annotations.NullMarked;
