package io.heatwright.simulation;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomModel;

/**
 * An ideal thermostat: asks for just what ends the step at the setpoint. In steps over five minutes, in which no sensor and no
 * cycle can be told apart, the unit then gives it by cycling, at the price of its part load factor.
 */
final class HeldSetpoint {

    private HeldSetpoint() {}

    /** Tells the unit what to do in a step that {@code room} has prepared. */
    static void decide(RoomModel room, Operation operation, double heating, double cooling) {
        double alone = room.freeAirTemperature();
        if (alone < heating) {
            operation.ask(Mode.HEAT, Math.max(0, heating - room.airTemperature()));
            operation.request(room.heatFor(heating));
        } else if (alone > cooling) {
            operation.ask(Mode.COOL, Math.max(0, room.airTemperature() - cooling));
            operation.request(-room.heatFor(cooling));
        } else {
            operation.ask(Mode.OFF);
            operation.request(0);
        }
    }
}
