package io.heatwright.home.reading;

import io.heatwright.room.Boundary;
import io.heatwright.room.Surface;
import java.util.List;

/**
 * What encloses a room.
 *
 * @param surfaces opaque
 * @param shared towards other rooms
 * @param windows glass and openings
 * @param exposedWalls walls and windows to the weather, gross, m²
 * @param exposedCeiling m²
 * @param exposedFloor m²
 */
record RoomParts(
        List<Surface> surfaces,
        List<Adjoining> shared,
        WindowParts windows,
        double exposedWalls,
        double exposedCeiling,
        double exposedFloor) {

    static boolean isExposed(Surface surface) {
        return surface.boundary() instanceof Boundary.Outdoors || surface.boundary() instanceof Boundary.Buffer;
    }
}
