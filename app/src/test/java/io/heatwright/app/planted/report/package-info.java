/** Planted for {@link io.heatwright.app.ArchitectureTest}. */
@NullMarked
package io.heatwright.app.planted.report;

import org.jspecify.annotations.NullMarked;
