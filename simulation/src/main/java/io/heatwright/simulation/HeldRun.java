package io.heatwright.simulation;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;

/**
 * Runs a room with a unit under an ideal thermostat: in every step the unit is asked for just what keeps the air at the
 * setpoint, and gives it by cycling. What a laboratory's case or a test bench assumes; {@link ControlledRun} has a
 * thermostat with a dead band.
 *
 * <p>Steps must be longer than five minutes, so that the unit's part load factor stands for its starts. The coil takes its
 * air from the end of the step before: steps have to be short against the time in which it dries the room's air, six
 * minutes do for a bare room.
 *
 * @param airTemperature mean of each hour, °C
 * @param humidityRatio mean of each hour, kg/kg
 * @param heat sensible heat that the air gained, mean of each hour, W, negative when cooled
 * @param moistureRemoval mean of each hour, kg/s
 * @param electricPower mean of each hour, W
 * @param indoorFanPower its part of the indoor fan, where the unit tells it apart, W
 * @param outdoorFanPower its part of the outdoor fan, where the unit tells it apart, W
 */
public record HeldRun(
        double[] airTemperature,
        double[] humidityRatio,
        double[] heat,
        double[] moistureRemoval,
        double[] electricPower,
        double[] indoorFanPower,
        double[] outdoorFanPower) {

    /**
     * Runs from a room at 20 °C, as humid as outdoors.
     *
     * @param drivers of the room, at steps longer than five minutes
     * @param setpoints what is held
     * @param equipment what heats and cools
     * @param hours to run, from the first of the weather, at most all of them
     * @return what happened, hour by hour
     */
    public static HeldRun of(RoomDrivers drivers, Setpoints setpoints, Equipment equipment, int hours) {
        if (drivers.stepSeconds() <= Operation.LONGEST_DYNAMIC_STEP) {
            throw new IllegalArgumentException("An ideal thermostat needs steps longer than "
                    + Operation.LONGEST_DYNAMIC_STEP + " s, was " + drivers.stepSeconds() + " s.");
        }
        var run = new HeldRun(
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours]);
        var room = RoomModel.withoutAccounts(drivers);
        var operation = new Operation();
        operation.step(drivers.stepSeconds());
        var stepsPerHour = drivers.stepsPerHour();
        for (var step = 0; step < hours * stepsPerHour; step++) {
            var hour = step / stepsPerHour;
            operation.weather(drivers.outdoorTemperature(step), drivers.outdoorHumidityRatio(step), drivers.pressure());
            operation.room(room.airTemperature(), room.humidityRatio());
            room.prepare(step, operation.inducedAir());
            var clock = (drivers.firstHour() + hour) % 24;
            HeldSetpoint.decide(
                    room, operation, setpoints.heating()[clock], setpoints.cooling()[clock]);
            equipment.run(operation);
            room.advance(operation.heatToRoom(), 0, -operation.moistureRemoval());
            run.add(room, operation, hour, 1.0 / stepsPerHour);
        }
        return run;
    }

    private void add(RoomModel room, Operation operation, int hour, double share) {
        airTemperature[hour] += share * room.airTemperature();
        humidityRatio[hour] += share * room.humidityRatio();
        heat[hour] += share * operation.heatToRoom();
        moistureRemoval[hour] += share * operation.moistureRemoval();
        electricPower[hour] += share * operation.electricPower();
        indoorFanPower[hour] += share * operation.indoorFanPower();
        outdoorFanPower[hour] += share * operation.outdoorFanPower();
    }
}
