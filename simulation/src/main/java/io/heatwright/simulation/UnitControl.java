package io.heatwright.simulation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import io.heatwright.room.RoomModel;
import io.heatwright.simulation.control.CompressorControl;
import io.heatwright.simulation.control.RoomCall;

/** One unit in one room as it is built: its thermostat, its compressor's rules, drying, quiet hours and power cuts. */
final class UnitControl {
    /** Drying goes on until the air is this much below the limit, in relative humidity. */
    private static final double DRYING_BAND = 0.03;

    /** Drying may cool the room this far below its cooling setpoint, K, as a dry mode does (judgement). */
    private static final double DRYING_MAY_COOL = 2;

    private final Controls controls;
    private final Habits habits;
    private final RoomCall call;
    private final CompressorControl compressor;
    private boolean drying;
    private boolean stays;

    UnitControl(Controls controls, Habits habits, Operation operation, double stepSeconds) {
        this.controls = controls;
        this.habits = habits;
        call = new RoomCall(controls, stepSeconds);
        compressor = new CompressorControl(controls, stepSeconds);
        operation.blowOn(controls.fan() == IndoorFan.BLOWS_ON);
    }

    /** Tells the unit what to do in a step that {@code room} has prepared; false when it has no power. */
    boolean decide(
            RoomModel room,
            Equipment equipment,
            Operation operation,
            double heating,
            double cooling,
            double allowed,
            boolean powered) {
        if (!powered) {
            compressor.cut();
            stays = !controls.restartsAlone();
            operation.withoutPower();
            return false;
        }
        double air = room.airTemperature();
        call.read(air, compressor.mode(), heating, cooling);
        var called = stays ? Mode.OFF : call.mode();
        drying = called == Mode.OFF && !stays && dries(room, operation, heating, cooling);
        var mode = compressor.decide(drying ? Mode.COOL : called);
        if (mode != Mode.OFF) {
            call.ask(air, room.freeAirTemperature(), room.airTemperaturePerWatt());
            boolean wanted = mode == called;
            operation.ask(mode, wanted ? Math.max(0, call.miss()) : 0);
            equipment.assess(operation);
            double highest = operation.highestOutput();
            if (highest > 0) {
                double need = wanted ? call.need() : 0;
                double output = compressor.request(need, operation.lowestOutput(), allowed * highest);
                operation.request(output);
                if (!operation.isSwitched() && need < operation.lowestOutput()) {
                    double enough = call.enough(air, room.freeAirTemperature(), room.airTemperaturePerWatt(), output);
                    operation.runFor(compressor.stopAfter(enough));
                }
                return true;
            }
            compressor.cut();
        }
        operation.ask(Mode.OFF);
        operation.request(0);
        return true;
    }

    private boolean dries(RoomModel room, Operation operation, double heating, double cooling) {
        double limit = habits.humidityLimit();
        if (limit >= 1) {
            return false;
        }
        double air = room.airTemperature();
        double coolest = Math.max(heating + controls.heating().stop(), cooling - DRYING_MAY_COOL);
        if (!(air > coolest)) {
            return false;
        }
        double humidity = MoistAir.relativeHumidity(air, room.humidityRatio(), operation.pressure());
        return humidity > (drying ? limit - DRYING_BAND : limit);
    }

    double sensed() {
        return call.sensed();
    }
}
