package io.heatwright.app.simulate.home;

import io.heatwright.equipment.shared.Ducts;
import io.heatwright.home.quantity.Figures;

/**
 * What is taken of a central unit's ducts. Areas by floor are the defaults of [ASHRAE 152] with one return, from memory, not
 * verified; leakage and insulation are choices of ours.
 *
 * @param place where they run
 * @param leakage share of the air, on both sides, 0 to 0.5
 * @param zones whether dampers and a thermostat serve each room
 */
record DuctRun(DuctsChoice place, double leakage, boolean zones) {

    private static final double SUPPLY_PER_FLOOR = 0.27;
    private static final double RETURN_PER_FLOOR = 0.05;

    /** Insulation of R-8, m²·K/W. */
    private static final double RESISTANCE = 1.4;

    Ducts behind(double floorArea, double output) {
        return Ducts.usual(
                leakage, SUPPLY_PER_FLOOR * floorArea, RETURN_PER_FLOOR * floorArea, RESISTANCE, place.space(), output);
    }

    String told() {
        var sharing = zones
                ? "Air is shared by design load among the rooms that call; 40 % of the dampers stay open."
                : "Air is shared by design load; the thermostat hangs in the room with the largest.";
        return switch (place) {
            case INDOORS -> "Ducts run within the rooms and lose nothing. " + sharing;
            default ->
                "Ducts run in the " + place.word() + " (its warmth by EN 12831), lose " + percent()
                        + " of the air on supply and draw in as much on return (a choice of ours unless given), have 0.27 and 0.05"
                        + " of the floor as supply and return surface (ASHRAE 152, from memory) and R-8 insulation (assumed). "
                        + sharing;
        };
    }

    private String percent() {
        return Figures.significant(leakage * 100, 2) + " %";
    }
}
