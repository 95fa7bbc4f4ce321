package io.heatwright.room;

import java.util.List;

/**
 * Where the heat and vapour of a building went since its state was last set.
 *
 * @param rooms accounts of each room, which count what comes from walls and doorways shared with others
 * @param storedInSharedWalls change of the heat held by the walls between rooms, J
 */
public record BuildingEnergy(List<RoomEnergy> rooms, double storedInSharedWalls) {

    public BuildingEnergy {
        rooms = List.copyOf(rooms);
    }

    /**
     * Returns the heat that the balance of the whole building fails to explain.
     *
     * @return J, zero but for rounding
     */
    public double residual() {
        var residual = -storedInSharedWalls;
        for (var room : rooms) {
            residual += room.residual() - room.sharedWalls() - room.doorways();
        }
        return residual;
    }

    /**
     * Returns the vapour that the balance of the whole building fails to explain.
     *
     * @return kg, zero but for rounding
     */
    public double vapourResidual() {
        var residual = 0.0;
        for (var room : rooms) {
            residual += room.vapourResidual() - room.vapourThroughDoorways();
        }
        return residual;
    }
}
