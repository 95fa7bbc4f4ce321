package io.heatwright.simulation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomEnergy;
import io.heatwright.room.RoomModel;

/**
 * Runs one room with one unit through its weather, step by step. A run owns its room's state and its unit's memory; the
 * drivers and the unit are shared and read-only. Nothing is allocated after construction.
 */
public final class ControlledRun {
    private final RoomDrivers drivers;
    private final Setpoints setpoints;
    private final Equipment equipment;
    private final Margins margins;
    private final RoomModel room;
    private final WallThermostat thermostat;
    private final Operation operation = new Operation();
    private final Tally tally;
    private double inducedAir;

    private ControlledRun(
            RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Margins margins, RoomModel room) {
        this.drivers = drivers;
        this.setpoints = setpoints;
        this.equipment = equipment;
        this.margins = margins;
        this.room = room;
        thermostat = new WallThermostat(setpoints);
        operation.step(drivers.stepSeconds());
        tally = new Tally(drivers.hours());
    }

    /**
     * Runs a whole year after a warm-up on its last two weeks.
     *
     * @param drivers of the room, at steps of at most 5 minutes if starts are to be simulated
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param margins what counts as missed
     * @return what happened
     */
    public static YearResult year(RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Margins margins) {
        var run = new ControlledRun(drivers, setpoints, equipment, margins, RoomModel.withoutAccounts(drivers));
        var lead = Math.min(drivers.hours(), 14 * 24);
        run.warmUp(drivers.hours() - lead, drivers.hours());
        return run.through();
    }

    /**
     * Runs a few days, such as a cold spell, after five passes through their first day.
     *
     * @param drivers of the room in the weather of those days
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param margins what counts as missed
     * @return what happened
     */
    public static YearResult spell(RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Margins margins) {
        var run = new ControlledRun(drivers, setpoints, equipment, margins, RoomModel.withoutAccounts(drivers));
        for (var pass = 0; pass < 5; pass++) {
            run.warmUp(0, Math.min(24, drivers.hours()));
        }
        return run.through();
    }

    /**
     * Runs the weather once and returns the room's account of heat and vapour, for checks of closure.
     *
     * @param drivers of the room
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @return where heat and vapour went
     */
    public static RoomEnergy account(RoomDrivers drivers, Setpoints setpoints, Equipment equipment) {
        var run = new ControlledRun(drivers, setpoints, equipment, new Margins(1, 1, 1), new RoomModel(drivers));
        run.through();
        return run.room.energy();
    }

    private void warmUp(int fromHour, int toHour) {
        for (var step = fromHour * drivers.stepsPerHour(); step < toHour * drivers.stepsPerHour(); step++) {
            step(step, hourOfDay(step));
        }
    }

    private YearResult through() {
        for (var step = 0; step < drivers.steps(); step++) {
            var hourOfDay = hourOfDay(step);
            step(step, hourOfDay);
            count(step, hourOfDay);
        }
        return tally.result(drivers.stepSeconds());
    }

    private int hourOfDay(int step) {
        return (drivers.firstHour() + step / drivers.stepsPerHour()) % 24;
    }

    private void step(int step, int hourOfDay) {
        room.prepare(step, inducedAir);
        operation.weather(room.outdoorTemperature(), room.outdoorHumidityRatio(), drivers.pressure());
        operation.room(room.airTemperature(), room.humidityRatio());
        thermostat.decide(room, equipment, operation, hourOfDay);
        equipment.run(operation);
        room.advance(operation.heatToRoom(), 0, -operation.moistureRemoval());
        inducedAir = operation.inducedAir();
    }

    private void count(int step, int hourOfDay) {
        var temperature = room.airTemperature();
        var hour = step / drivers.stepsPerHour();
        tally.add(operation, hour, temperature, 1.0 / drivers.stepsPerHour());
        if (temperature < setpoints.heating()[hourOfDay] - margins.cold()) {
            tally.cold++;
        }
        if (temperature > setpoints.cooling()[hourOfDay] + margins.hot()) {
            tally.hot++;
        }
        // Humidity moves slowly and its saturation is dear: the hour's last step speaks for it.
        var endsHour = (step + 1) % drivers.stepsPerHour() == 0;
        if (endsHour
                && operation.mode() == Mode.COOL
                && MoistAir.relativeHumidity(temperature, room.humidityRatio(), drivers.pressure()) > margins.damp()) {
            tally.damp++;
        }
    }
}
