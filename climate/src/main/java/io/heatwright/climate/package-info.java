/** Sun, sky, moist air and the weather year. */
@NullMarked
package io.heatwright.climate;

import org.jspecify.annotations.NullMarked;
