package io.heatwright.equipment.cycle;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;

/**
 * What a unit gives and draws at one rating condition, without frost: heating a room at 21.1 °C (70 °F), or cooling one at
 * 26.7 °C (80 °F) with a wet bulb of 19.4 °C (67 °F).
 *
 * @param mode heat or cool
 * @param speed of the compressor
 * @param outdoorTemperature dry bulb, °C
 * @param capacity heat to the room, or sensible and latent heat from it, W
 * @param power electric, W
 * @param provenance the weaker of the two figures'
 */
public record CalibrationPoint(
        Mode mode, Speed speed, double outdoorTemperature, double capacity, double power, Provenance provenance) {

    /** Room in heating, °C. */
    public static final double HEATED_ROOM = 38 / 1.8;

    /** Room in cooling, °C. */
    public static final double COOLED_ROOM = 48 / 1.8;

    /** Wet bulb of the room in cooling, °C. */
    public static final double COOLED_ROOM_WET_BULB = 35 / 1.8;

    /**
     * Returns the air at this condition.
     *
     * @return at sea level
     */
    public Surroundings surroundings() {
        return mode == Mode.HEAT
                ? Surroundings.heating(HEATED_ROOM, outdoorTemperature)
                : Surroundings.cooling(COOLED_ROOM, COOLED_ROOM_WET_BULB, outdoorTemperature);
    }
}
