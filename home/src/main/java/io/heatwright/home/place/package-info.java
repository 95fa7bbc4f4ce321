/**
 * Where a home is: towns, counties, coordinates, and the weather station that speaks for them.
 *
 * <p>{@link io.heatwright.home.place.Gazetteer} turns a text into a {@link io.heatwright.home.place.Location} or says why
 * it cannot; {@link io.heatwright.home.place.StationChoice} turns a location and the stations at hand into one station,
 * its doubts and the design temperatures. The county of a point is the county of the nearest town: we carry no
 * boundaries. Rows come from the tables that data/README.md describes; nothing here reads a file.
 */
@NullMarked
package io.heatwright.home.place;

import org.jspecify.annotations.NullMarked;
