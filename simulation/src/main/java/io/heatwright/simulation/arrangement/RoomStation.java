package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.simulation.control.UnitControl;

/** A unit in one room at work. */
final class RoomStation extends Station {

    private final int room;
    private final Equipment equipment;
    private final Operation operation = new Operation();
    private final UnitControl control;
    private double need;

    RoomStation(Installation.InRoom installation, HomeStep home) {
        super(installation.name(), home);
        room = installation.room();
        equipment = installation.equipment();
        operation.step(home.stepSeconds);
        control = new UnitControl(installation.controls(), 1, operation, home.stepSeconds);
    }

    @Override
    void work() {
        double air = home.model.airTemperature(room);
        operation.weather(home.outdoorTemperature, home.outdoorHumidity, home.pressure);
        operation.room(air, home.model.humidityRatio(room));
        if (operation.isDynamic()) {
            decide(air);
        } else {
            hold(air);
        }
        equipment.run(operation);
        home.heat[room] += operation.heatToRoom();
        home.moisture[room] += operation.moistureRemoval();
        home.induced[room] += operation.inducedAir();
    }

    private void decide(double air) {
        control.room(air, home.expected(room), home.model.airTemperaturePerWatt(room), home.model.humidityRatio(room));
        control.decide(equipment, operation, home.heatingSetpoint(room), home.coolingSetpoint(room), 1, true);
        need = control.need();
    }

    /** Long steps: just what the room needs, whoever gives the others theirs. */
    private void hold(double air) {
        double heat = home.ideal(room);
        need = Math.abs(heat);
        if (heat == 0) {
            operation.ask(Mode.OFF);
        } else {
            boolean heats = heat > 0;
            double miss = heats ? home.heatingSetpoint(room) - air : air - home.coolingSetpoint(room);
            operation.ask(heats ? Mode.HEAT : Mode.COOL, Math.max(0, miss));
            equipment.assess(operation);
        }
        operation.request(need);
    }

    @Override
    Operation machine() {
        return operation;
    }

    @Override
    double given() {
        return operation.heatToRoom();
    }

    @Override
    double electricPower() {
        return operation.electricPower();
    }

    @Override
    double lost() {
        return 0;
    }

    @Override
    double toDuctSpace() {
        return 0;
    }

    @Override
    double need() {
        return need;
    }

    @Override
    boolean anyRoomWaits() {
        return false;
    }
}
