package io.heatwright.room;

/** Which unknowns of a building meet in one balance. */
final class BuildingPattern {

    private BuildingPattern() {}

    /** Air and radiant node of room i are unknowns 2i and 2i + 1; rooms that share a wall or a doorway meet. */
    static boolean[][] ofHeat(Building building) {
        int n = building.rooms().size();
        var meets = new boolean[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            mark(meets, i, i);
        }
        for (var wall : building.walls()) {
            mark(meets, wall.room(), wall.neighbour());
        }
        for (var doorway : building.doorways()) {
            mark(meets, doorway.room(), doorway.neighbour());
        }
        return meets;
    }

    private static void mark(boolean[][] meets, int a, int b) {
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                meets[2 * a + i][2 * b + j] = true;
                meets[2 * b + j][2 * a + i] = true;
            }
        }
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
