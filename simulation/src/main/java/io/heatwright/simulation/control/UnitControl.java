package io.heatwright.simulation.control;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;

/**
 * One unit in one room as it is built: its thermostat, its compressor's rules, drying, quiet hours and power cuts. In each step
 * {@link #room} says what the room is like, then {@link #decide} tells the unit what to do.
 */
public final class UnitControl {
    /** Drying goes on until the air is this much below the limit, in relative humidity. */
    private static final double DRYING_BAND = 0.03;

    /** Drying may cool the room this far below its cooling setpoint, K, as a dry mode does (judgement). */
    private static final double DRYING_MAY_COOL = 2;

    private final Controls controls;
    private final double humidityLimit;
    private final RoomCall call;
    private final CompressorControl compressor;
    private double air;
    private double free;
    private double perWatt;
    private double humidityRatio;
    private double need;
    private boolean drying;
    private boolean stays;

    /**
     * Makes a control at rest.
     *
     * @param controls figures of the unit
     * @param humidityLimit relative humidity above which it dries, 0 to 1; 1 for never. The fan of a unit that dries stops with its
     *     compressor, whatever the controls say
     * @param operation of the unit, which is told about its fan
     * @param stepSeconds length of the steps, s, at most five minutes
     */
    public UnitControl(Controls controls, double humidityLimit, Operation operation, double stepSeconds) {
        this.controls = controls;
        this.humidityLimit = humidityLimit;
        call = new RoomCall(controls, stepSeconds);
        compressor = new CompressorControl(controls, stepSeconds);
        // A unit that dries would undo its work with a fan that blows on.
        operation.blowOn(controls.fan() == IndoorFan.BLOWS_ON && humidityLimit >= 1);
    }

    /**
     * Sets the room of the step that follows.
     *
     * @param airTemperature when the step begins, °C
     * @param freeTemperature at the end of the step without the unit, °C
     * @param temperaturePerWatt its change per watt, K/W
     * @param humidity ratio when the step begins, kg/kg
     */
    public void room(double airTemperature, double freeTemperature, double temperaturePerWatt, double humidity) {
        air = airTemperature;
        free = freeTemperature;
        perWatt = temperaturePerWatt;
        humidityRatio = humidity;
    }

    /**
     * Tells the unit what to do in a step.
     *
     * @param equipment the unit
     * @param operation its conditions in, mode and request out; without power all of it
     * @param heating setpoint, °C, negative infinity for none
     * @param cooling setpoint above it, °C, infinity for none
     * @param allowed share of the highest output that is allowed, above 0 to 1
     * @param powered whether there is electricity
     * @return whether the unit is to be run; false when it has no power
     */
    public boolean decide(
            Equipment equipment, Operation operation, double heating, double cooling, double allowed, boolean powered) {
        need = 0;
        if (!powered) {
            compressor.cut();
            stays = !controls.restartsAlone();
            operation.withoutPower();
            return false;
        }
        call.read(air, compressor.mode(), heating, cooling);
        var called = stays ? Mode.OFF : call.mode();
        drying = called == Mode.OFF && !stays && dries(operation, heating, cooling);
        var mode = compressor.decide(drying ? Mode.COOL : called);
        if (mode != Mode.OFF && runs(equipment, operation, mode, called, allowed)) {
            return true;
        }
        operation.ask(Mode.OFF);
        operation.request(0);
        return true;
    }

    /** Asks a machine that may run; false when it cannot. */
    private boolean runs(Equipment equipment, Operation operation, Mode mode, Mode called, double allowed) {
        boolean wanted = mode == called;
        call.ask(air, free, perWatt);
        operation.ask(mode, wanted ? Math.max(0, call.miss()) : 0);
        equipment.assess(operation);
        double highest = operation.highestOutput();
        if (!(highest > 0)) {
            compressor.cut();
            return false;
        }
        need = wanted ? call.need() : 0;
        double output = compressor.request(need, operation.lowestOutput(), allowed * highest);
        operation.request(output);
        if (!operation.isSwitched() && wanted && need < operation.lowestOutput()) {
            operation.runFor(compressor.stopAfter(call.enough(air, free, perWatt, output)));
        }
        return true;
    }

    private boolean dries(Operation operation, double heating, double cooling) {
        if (humidityLimit >= 1) {
            return false;
        }
        double coolest = Math.max(heating + controls.heating().stop(), cooling - DRYING_MAY_COOL);
        if (!(air > coolest)) {
            return false;
        }
        double humidity = MoistAir.relativeHumidity(air, humidityRatio, operation.pressure());
        return humidity > (drying ? humidityLimit - DRYING_BAND : humidityLimit);
    }

    /**
     * Returns the output that the thermostat wanted in the last step.
     *
     * @return W, 0 when it called for nothing
     */
    public double need() {
        return need;
    }

    /**
     * Returns what the unit's sensor reads.
     *
     * @return °C; NaN before the first reading
     */
    public double sensed() {
        return call.sensed();
    }
}
