package io.heatwright.simulation.arrangement;

/**
 * What a run was like in one room.
 *
 * @param name of the room
 * @param heat that machines gave it, what ducts lost into it included, J
 * @param cooling sensible heat that machines took from it, J
 * @param moistureRemoved kg of water
 * @param coldHours hours whose mean air lies below the heating setpoint by more than the margin, h
 * @param hotHours hours whose mean air lies above the cooling setpoint by more than the margin, h
 * @param dampHours hours that end damper than the margin and in which the room was cooled, h
 * @param lowestTemperature °C
 * @param highestTemperature °C
 */
public record RoomResult(
        String name,
        double heat,
        double cooling,
        double moistureRemoved,
        double coldHours,
        double hotHours,
        double dampHours,
        double lowestTemperature,
        double highestTemperature) {}
