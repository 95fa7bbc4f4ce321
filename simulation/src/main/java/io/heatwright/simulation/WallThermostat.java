package io.heatwright.simulation;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomModel;

/**
 * A wall thermostat with a dead band. It asks the unit for what ends the step at the setpoint; a unit that cannot turn so
 * low runs on until its lowest output would carry the room past the far side of the dead band, then stops until the room
 * falls past the near side.
 */
final class WallThermostat {
    private final Setpoints setpoints;
    private final double half;
    private Mode running = Mode.OFF;
    private boolean starting;

    WallThermostat(Setpoints setpoints) {
        this.setpoints = setpoints;
        half = setpoints.deadBand() / 2;
    }

    /** Sets the operation's mode and request for a step that {@code room} has prepared. */
    void decide(RoomModel room, Equipment equipment, Operation operation, int hourOfDay) {
        var heating = setpoints.heating()[hourOfDay];
        var cooling = setpoints.cooling()[hourOfDay];
        var before = running;
        running = wanted(room.freeAirTemperature(), heating, cooling);
        starting = running != before;
        if (running == Mode.HEAT) {
            ask(room, equipment, operation, heating, 1);
        } else if (running == Mode.COOL) {
            ask(room, equipment, operation, cooling, -1);
        }
        if (running == Mode.OFF) {
            operation.ask(Mode.OFF);
            operation.request(0);
        }
    }

    private Mode wanted(double alone, double heating, double cooling) {
        if ((running == Mode.HEAT && alone < heating + half) || alone < heating - half) {
            return Mode.HEAT;
        }
        if ((running == Mode.COOL && alone > cooling - half) || alone > cooling + half) {
            return Mode.COOL;
        }
        return Mode.OFF;
    }

    /** The sign is 1 for heating and −1 for cooling: the unit's output times the sign is the heat that the room gets. */
    private void ask(RoomModel room, Equipment equipment, Operation operation, double setpoint, int sign) {
        operation.ask(running, Math.max(0, sign * (setpoint - room.airTemperature())));
        equipment.assess(operation);
        var lowest = operation.lowestOutput();
        var need = sign * room.heatFor(setpoint);
        // A unit that has just started runs for at least one step, as minimum run times of compressors ask.
        var done = !starting && need < lowest && sign * room.heatFor(setpoint + sign * half) < lowest;
        if (done || operation.highestOutput() <= 0) {
            running = Mode.OFF;
            return;
        }
        operation.request(Math.max(need, Math.max(lowest, 0)));
    }
}
