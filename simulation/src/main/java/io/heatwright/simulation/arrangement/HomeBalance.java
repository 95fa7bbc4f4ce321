package io.heatwright.simulation.arrangement;

import io.heatwright.room.BuildingEnergy;

/**
 * Where the heat of a run went, from the machines to the last wall.
 *
 * @param given sensible heat that machines gave less what they took, J
 * @param lostToDucts of it to spaces that are not simulated, J
 * @param moved heat that machines gave and took, added up whatever its direction, J
 * @param building the rooms' own accounts
 */
public record HomeBalance(double given, double lostToDucts, double moved, BuildingEnergy building) {

    /**
     * Returns the heat that machines, ducts and rooms together fail to explain.
     *
     * @return J, zero but for rounding
     */
    public double residual() {
        double entered =
                building.rooms().stream().mapToDouble(room -> room.system()).sum();
        return Math.abs(given - lostToDucts - entered) + Math.abs(building.residual());
    }

    /**
     * Returns the residual as a share of the heat that machines moved or, without any, of what crossed the rooms' air.
     *
     * @return 0 to 1
     */
    public double relativeResidual() {
        double crossed = building.rooms().stream()
                .mapToDouble(room -> Math.abs(room.gains()) + Math.abs(room.airExchange()))
                .sum();
        return residual() / Math.max(moved, crossed);
    }
}
