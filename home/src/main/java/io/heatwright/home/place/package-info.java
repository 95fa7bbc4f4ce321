/** Where a home is: towns, counties, coordinates, and the weather station that speaks for them. */
@NullMarked
package io.heatwright.home.place;

import org.jspecify.annotations.NullMarked;
