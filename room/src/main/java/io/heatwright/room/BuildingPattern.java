package io.heatwright.room;

/** Which rooms of a building meet in one balance. */
final class BuildingPattern {

    private BuildingPattern() {}

    /** Rooms that share a wall or a doorway meet in their balances of heat. */
    static boolean[][] ofHeat(Building building) {
        boolean[][] meets = ofVapour(building);
        for (var wall : building.walls()) {
            meets[wall.room()][wall.neighbour()] = true;
            meets[wall.neighbour()][wall.room()] = true;
        }
        return meets;
    }

    /** Vapour passes through doorways only. */
    static boolean[][] ofVapour(Building building) {
        int n = building.rooms().size();
        var meets = new boolean[n][n];
        for (var doorway : building.doorways()) {
            meets[doorway.room()][doorway.neighbour()] = true;
            meets[doorway.neighbour()][doorway.room()] = true;
        }
        return meets;
    }
}
