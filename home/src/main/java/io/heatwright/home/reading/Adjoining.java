package io.heatwright.home.reading;

import io.heatwright.home.tree.Place;
import io.heatwright.room.Surface;
import java.util.Optional;

/**
 * A wall, floor or ceiling towards another room of the file.
 *
 * @param place where it is written
 * @param path names from the top of the file
 * @param neighbour name of the other room
 * @param surface as seen from the room that wrote it; what lies behind is the other room
 * @param open hours in which its door stands open; empty if it has no door
 */
record Adjoining(Place place, String path, String neighbour, Surface surface, Optional<boolean[]> open) {}
