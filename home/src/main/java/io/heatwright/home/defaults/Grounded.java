package io.heatwright.home.defaults;

import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;

/**
 * Something built on or in the soil.
 *
 * @param construction the layers, soil included
 * @param boundary what drives them; soil in it waits for the air's year
 */
public record Grounded(Construction construction, Boundary boundary) {}
