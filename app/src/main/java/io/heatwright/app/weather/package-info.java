/** The command {@code weather}: stations, the one nearest to a place, packing. */
@NullMarked
package io.heatwright.app.weather;

import org.jspecify.annotations.NullMarked;
