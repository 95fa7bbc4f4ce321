package io.heatwright.home.reading;

import io.heatwright.circuit.Era;
import io.heatwright.home.Tenure;
import io.heatwright.room.Surroundings.Terrain;
import java.util.Optional;

/**
 * What a room inherits from its home.
 *
 * @param terrain around it
 * @param tenure whether it is rented
 * @param built when the building was built, if said
 * @param neighbours what the rooms say about one another
 * @param winterDesign 99 % outdoor temperature, °C, NaN if unknown
 */
record RoomSetting(Terrain terrain, Tenure tenure, Optional<Era> built, Neighbours neighbours, double winterDesign) {}
