package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.control.IndoorFan;
import io.heatwright.equipment.shared.CommonMode;
import io.heatwright.equipment.shared.DuctSpace;
import io.heatwright.equipment.shared.MultiZoneUnit;
import io.heatwright.equipment.shared.SharedOperation;
import io.heatwright.equipment.shared.SharedUnit;
import io.heatwright.simulation.control.CompressorControl;
import io.heatwright.simulation.control.RoomCall;
import java.util.Arrays;

/**
 * A machine behind several rooms at work. While the compressor must run on though nobody calls in its mode any more, the rooms
 * that it served last go on getting its heat.
 */
final class SharedStation extends Station {

    private static final int OUTSIDE = -1;

    private final SharedUnit unit;
    private final int[] rooms;
    /** Place of the room in which the ducts run. */
    private final int ductRoom;

    private final SharedOperation operation;
    private final RoomCall[] calls;
    private final CompressorControl compressor;
    private final CommonMode rule;
    private final Mode[] called;
    private final double[] miss;
    private final double[] needs;
    private final boolean[] served;

    SharedStation(Installation.Shared installation, HomeStep home) {
        super(installation.name(), home);
        unit = installation.unit();
        rooms = installation.rooms().stream().mapToInt(Integer::intValue).toArray();
        ductRoom = unit.ductSpace() instanceof DuctSpace.Room room ? room.place() : OUTSIDE;
        operation = new SharedOperation(rooms.length, home.stepSeconds);
        calls = new RoomCall[rooms.length];
        for (int k = 0; k < rooms.length; k++) {
            calls[k] = new RoomCall(installation.controls(), home.stepSeconds);
        }
        compressor = new CompressorControl(installation.controls(), home.stepSeconds);
        // Ducts end with their fan: it stops with the machine.
        boolean blowsOn =
                unit instanceof MultiZoneUnit && installation.controls().fan() == IndoorFan.BLOWS_ON;
        operation.machine().blowOn(blowsOn);
        rule = new CommonMode(rooms.length);
        called = new Mode[rooms.length];
        Arrays.fill(called, Mode.OFF);
        miss = new double[rooms.length];
        needs = new double[rooms.length];
        served = new boolean[rooms.length];
    }

    @Override
    void work() {
        operation.weather(home.outdoorTemperature, home.outdoorHumidity, home.pressure);
        for (int k = 0; k < rooms.length; k++) {
            operation.room(k, home.model.airTemperature(rooms[k]), home.model.humidityRatio(rooms[k]));
        }
        if (ductRoom != OUTSIDE) {
            operation.ductSpace(home.model.airTemperature(ductRoom));
        }
        boolean runs = operation.machine().isDynamic() ? decide() : hold();
        if (!runs) {
            operation.ask(Mode.OFF, 0);
            operation.request(0);
            unit.assess(operation);
        }
        unit.run(operation);
        for (int k = 0; k < rooms.length; k++) {
            home.heat[rooms[k]] += operation.heatToRoom(k);
            home.moisture[rooms[k]] += operation.moistureRemoval(k);
            home.induced[rooms[k]] += operation.inducedAir(k);
        }
        if (ductRoom != OUTSIDE) {
            home.heat[ductRoom] += operation.heatToDuctSpace();
        }
    }

    private boolean decide() {
        for (int k = 0; k < rooms.length; k++) {
            var reads = served[k] ? compressor.mode() : Mode.OFF;
            calls[k].read(
                    home.model.airTemperature(rooms[k]),
                    reads,
                    home.heatingSetpoint(rooms[k]),
                    home.coolingSetpoint(rooms[k]));
            called[k] = calls[k].mode();
            miss[k] = called[k] == Mode.OFF ? 0 : calls[k].miss();
        }
        var mode = compressor.decide(rule.decide(called, miss));
        if (mode == Mode.OFF) {
            return false;
        }
        for (int k = 0; k < rooms.length; k++) {
            calls[k].ask(
                    home.model.airTemperature(rooms[k]),
                    home.expected(rooms[k]),
                    home.model.airTemperaturePerWatt(rooms[k]));
            needs[k] = called[k] == mode ? calls[k].need() : 0;
        }
        pass(mode);
        if (operation.machine().highestOutput() <= 0) {
            compressor.cut();
            return false;
        }
        operation.request(compressor.request(
                operation.need(),
                operation.machine().lowestOutput(),
                operation.machine().highestOutput()));
        return true;
    }

    /** Long steps: the rooms' needs in the common mode. */
    private boolean hold() {
        for (int k = 0; k < rooms.length; k++) {
            double heat = home.ideal(rooms[k]);
            double air = home.model.airTemperature(rooms[k]);
            called[k] = heat > 0 ? Mode.HEAT : heat < 0 ? Mode.COOL : Mode.OFF;
            needs[k] = Math.abs(heat);
            miss[k] = heat > 0
                    ? home.heatingSetpoint(rooms[k]) - air
                    : heat < 0 ? air - home.coolingSetpoint(rooms[k]) : 0;
        }
        var mode = rule.decide(called, miss);
        if (mode == Mode.OFF) {
            return false;
        }
        pass(mode);
        operation.request(operation.need());
        return true;
    }

    /** Passes the calls in a mode to the machine. */
    private void pass(Mode mode) {
        boolean any = false;
        double worst = 0;
        for (int k = 0; k < rooms.length; k++) {
            if (called[k] == mode) {
                any = true;
                worst = Math.max(worst, miss[k]);
            }
        }
        operation.ask(mode, worst);
        for (int k = 0; k < rooms.length; k++) {
            served[k] = any ? called[k] == mode : served[k];
            if (served[k]) {
                operation.call(k, called[k] == mode ? needs[k] : 0);
            }
        }
        unit.assess(operation);
    }

    @Override
    Operation machine() {
        return operation.machine();
    }

    @Override
    double given() {
        return operation.heatGiven();
    }

    @Override
    double electricPower() {
        return operation.electricPower();
    }

    @Override
    double lost() {
        return ductRoom == OUTSIDE ? operation.heatToDuctSpace() : 0;
    }

    @Override
    double toDuctSpace() {
        return operation.heatToDuctSpace();
    }

    @Override
    double need() {
        return operation.need();
    }

    @Override
    boolean anyRoomWaits() {
        for (int k = 0; k < rooms.length; k++) {
            if (rule.waits(k)) {
                return true;
            }
        }
        return false;
    }
}
