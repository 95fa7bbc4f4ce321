package io.heatwright.simulation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.util.ArrayList;
import java.util.List;

/** Writes down every step of a run of one room with one unit. */
final class RunRecorder {
    private final RoomDrivers drivers;
    private final List<Column> columns = new ArrayList<>();
    private final float[] outdoorTemperature;
    private final float[] outdoorHumidity;
    private final float[] heatingSetpoint;
    private final float[] coolingSetpoint;
    private final float[] airTemperature;
    private final float[] radiantTemperature;
    private final float[] relativeHumidity;
    private final float[] sensor;
    private final float[] mode;
    private final float[] running;
    private final float[] request;
    private final float[] heat;
    private final float[] share;
    private final float[] moisture;
    private final float[] power;
    private final float[] defrostPower;
    private final float[] supplement;
    private final float[] startUpLoss;
    private final float[] fuel;
    private final float[] starts;
    private final float[] defrosts;
    private final float[] frost;

    RunRecorder(RoomDrivers drivers) {
        this.drivers = drivers;
        outdoorTemperature = add("outdoor_temperature_c", "°C", "Outdoor air, in the middle of the step.");
        outdoorHumidity = add("outdoor_humidity_ratio_kg_per_kg", "kg/kg", "Water per dry outdoor air, in the middle.");
        heatingSetpoint =
                add("heating_setpoint_c", "°C", "What the thermostat holds from below; empty for no heating.");
        coolingSetpoint =
                add("cooling_setpoint_c", "°C", "What the thermostat holds from above; empty for no cooling.");
        airTemperature = add("room_air_temperature_c", "°C", "Room air, at the end of the step.");
        radiantTemperature =
                add("room_radiant_temperature_c", "°C", "Mean of the room's faces as a body sees them, at the end.");
        relativeHumidity = add("room_relative_humidity", "", "Relative humidity of the room, 0 to 1, at the end.");
        sensor = add(
                "sensor_temperature_c", "°C", "What the unit's own sensor reads; empty in steps over five minutes.");
        mode = add("mode", "", "1 while the unit heats, -1 while it cools, 0 at rest.");
        running = add("running_share", "", "Part of the step in which the unit ran, 0 to 1.");
        request =
                add("requested_output_w", "W", "Sensible output that the control asks of the unit, mean of the step.");
        heat = add(
                "heat_to_room_w", "W", "Sensible heat that the room gains from the unit, mean; negative when cooled.");
        share = add("output_share", "", "Output over the highest output under these conditions, 0 at rest.");
        moisture = add("moisture_removed_kg_per_h", "kg/h", "Water taken from the air, mean; negative off a wet coil.");
        power = add("electric_power_w", "W", "All electricity of the unit, mean of the step.");
        defrostPower = add("defrost_power_w", "W", "The part of it that goes to defrosts.");
        supplement = add("supplement_output_w", "W", "The part of the heat that comes from resistance, mean.");
        startUpLoss = add("start_up_loss_w", "W", "The part of the electricity that starting wastes, mean.");
        fuel = add("fuel_power_w", "W", "Fuel by higher heating value, mean of the step.");
        starts = add("starts", "", "Starts in the step; not whole in steps over five minutes.");
        defrosts = add("defrosts", "", "Defrosts that ended in the step; not whole in steps over five minutes.");
        frost = add("frost_cover", "", "Frost on the outdoor coil, 1 where a unit that defrosts on demand defrosts.");
    }

    private float[] add(String key, String unit, String meaning) {
        var values = new float[drivers.steps()];
        columns.add(new Column(key, unit, meaning, values));
        return values;
    }

    void add(int step, RoomModel room, Operation operation, double sensed, double heating, double cooling) {
        outdoorTemperature[step] = (float) operation.outdoorTemperature();
        outdoorHumidity[step] = (float) operation.outdoorHumidityRatio();
        heatingSetpoint[step] = setpoint(heating);
        coolingSetpoint[step] = setpoint(cooling);
        airTemperature[step] = (float) room.airTemperature();
        radiantTemperature[step] = (float) room.radiantTemperature();
        relativeHumidity[step] =
                (float) MoistAir.relativeHumidity(room.airTemperature(), room.humidityRatio(), drivers.pressure());
        sensor[step] = (float) sensed;
        mode[step] = operation.mode() == Mode.HEAT ? 1 : operation.mode() == Mode.COOL ? -1 : 0;
        running[step] = (float) operation.runningShare();
        request[step] = operation.mode() == Mode.OFF ? 0 : (float) operation.requestedOutput();
        heat[step] = (float) operation.heatToRoom();
        share[step] = share(operation);
        moisture[step] = (float) (operation.moistureRemoval() * 3600);
        power[step] = (float) operation.electricPower();
        defrostPower[step] = (float) operation.defrostPower();
        supplement[step] = (float) operation.supplementOutput();
        startUpLoss[step] = (float) operation.startUpLoss();
        fuel[step] = (float) operation.fuelPower();
        starts[step] = operation.mode() == Mode.OFF ? 0 : (float) operation.starts();
        defrosts[step] = (float) operation.defrosts();
        frost[step] = (float) operation.frost();
    }

    /** No setpoint is not a number here, so that files can leave it empty. */
    private static float setpoint(double value) {
        return Double.isInfinite(value) ? Float.NaN : (float) value;
    }

    private static float share(Operation operation) {
        if (operation.mode() == Mode.OFF || !(operation.highestOutput() > 0)) {
            return 0;
        }
        return (float) Math.max(0, operation.sensibleOutput() / operation.highestOutput());
    }

    Series series() {
        return new Series(drivers.stepSeconds(), drivers.firstHour(), columns);
    }
}
