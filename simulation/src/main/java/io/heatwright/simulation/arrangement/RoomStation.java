package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.simulation.control.CompressorControl;
import io.heatwright.simulation.control.RoomCall;

/** A unit in one room at work. */
final class RoomStation extends Station {

    private final int room;
    private final Equipment equipment;
    private final Operation operation = new Operation();
    private final RoomCall call;
    private final CompressorControl compressor;
    private double need;

    RoomStation(Installation.InRoom installation, HomeStep home) {
        super(installation.name(), home);
        room = installation.room();
        equipment = installation.equipment();
        operation.step(home.stepSeconds);
        call = new RoomCall(installation.controls(), home.stepSeconds);
        compressor = new CompressorControl(installation.controls(), home.stepSeconds);
    }

    @Override
    void work() {
        double air = home.model.airTemperature(room);
        operation.weather(home.outdoorTemperature, home.outdoorHumidity, home.pressure);
        operation.room(air, home.model.humidityRatio(room));
        boolean runs = operation.isDynamic() ? decide(air) : hold(air);
        if (!runs) {
            need = 0;
            operation.ask(Mode.OFF);
            operation.request(0);
        }
        equipment.run(operation);
        home.heat[room] += operation.heatToRoom();
        home.moisture[room] += operation.moistureRemoval();
        home.induced[room] += operation.inducedAir();
    }

    private boolean decide(double air) {
        call.read(air, compressor.mode(), home.heatingSetpoint(room), home.coolingSetpoint(room));
        var mode = compressor.decide(call.mode());
        if (mode == Mode.OFF) {
            return false;
        }
        boolean wanted = mode == call.mode();
        call.ask(air, home.expected(room), home.model.airTemperaturePerWatt(room));
        need = wanted ? call.need() : 0;
        operation.ask(mode, wanted ? Math.max(0, call.miss()) : 0);
        equipment.assess(operation);
        if (operation.highestOutput() <= 0) {
            compressor.cut();
            return false;
        }
        operation.request(compressor.request(need, operation.lowestOutput(), operation.highestOutput()));
        return true;
    }

    /** Long steps: just what the room needs, whoever gives the others theirs. */
    private boolean hold(double air) {
        double heat = home.ideal(room);
        if (heat == 0) {
            return false;
        }
        boolean heats = heat > 0;
        double miss = heats ? home.heatingSetpoint(room) - air : air - home.coolingSetpoint(room);
        need = Math.abs(heat);
        operation.ask(heats ? Mode.HEAT : Mode.COOL, Math.max(0, miss));
        equipment.assess(operation);
        operation.request(need);
        return true;
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
