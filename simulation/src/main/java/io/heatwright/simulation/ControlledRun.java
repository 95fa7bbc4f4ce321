package io.heatwright.simulation;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomEnergy;
import io.heatwright.room.RoomModel;
import io.heatwright.simulation.control.UnitControl;
import org.jspecify.annotations.Nullable;

/**
 * Runs one room with one unit through its weather, step by step. A run owns its room's state and its unit's memory; the
 * drivers and the unit are shared and read-only. Nothing is allocated in the loop.
 */
public final class ControlledRun {
    private static final int WARM_UP_HOURS = 14 * 24;
    private static final int SPELL_PASSES = 5;

    private final RoomDrivers drivers;
    private final Equipment equipment;
    private final Habits habits;
    private final RoomModel room;
    private final Operation operation = new Operation();
    private final UnitControl control;
    private final Tally tally;
    private final double[] heating;
    private final double[] cooling;
    private final double[] allowed;
    private final boolean asBuilt;
    private @Nullable RunRecorder recorder;
    private double inducedAir;

    private ControlledRun(
            RoomDrivers drivers,
            Setpoints setpoints,
            Equipment equipment,
            Controls controls,
            Habits habits,
            Margins margins,
            RoomModel room) {
        this.drivers = drivers;
        this.equipment = equipment;
        this.habits = habits;
        this.room = room;
        operation.step(drivers.stepSeconds());
        asBuilt = operation.isDynamic();
        control = new UnitControl(controls, habits.humidityLimit(), operation, drivers.stepSeconds());
        heating = habits.guarded(setpoints.heating());
        cooling = setpoints.cooling();
        allowed = habits.allowed();
        tally = new Tally(drivers, setpoints, margins);
    }

    /**
     * Runs a whole year with a thermostat on the wall and no habits, after a warm-up on its last two weeks.
     *
     * @param drivers of the room
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param margins what counts as missed
     * @return what happened
     */
    public static YearResult year(RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Margins margins) {
        return year(drivers, setpoints, equipment, ControlDefaults.wallThermostat(), Habits.none(), margins);
    }

    /**
     * Runs a whole year after a warm-up on its last two weeks.
     *
     * @param drivers of the room; in steps of at most five minutes controls act as built and starts are simulated, in longer
     *     ones setpoints are held and part load factors stand for both
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param controls how it is told to
     * @param habits what people set beside temperatures; power cuts are counted from the year's first hour
     * @param margins what counts as missed
     * @return what happened
     */
    public static YearResult year(
            RoomDrivers drivers,
            Setpoints setpoints,
            Equipment equipment,
            Controls controls,
            Habits habits,
            Margins margins) {
        var run = of(drivers, setpoints, equipment, controls, habits, margins);
        run.warmUp(drivers.hours() - Math.min(drivers.hours(), WARM_UP_HOURS), drivers.hours());
        return run.through();
    }

    /**
     * Runs a whole year as {@link #year} does and writes every step down.
     *
     * @param drivers of the room
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param controls how it is told to
     * @param habits what people set beside temperatures
     * @param margins what counts as missed
     * @return what happened, with every step
     */
    public static RecordedYear recorded(
            RoomDrivers drivers,
            Setpoints setpoints,
            Equipment equipment,
            Controls controls,
            Habits habits,
            Margins margins) {
        var run = of(drivers, setpoints, equipment, controls, habits, margins);
        run.warmUp(drivers.hours() - Math.min(drivers.hours(), WARM_UP_HOURS), drivers.hours());
        var written = new RunRecorder(drivers);
        run.recorder = written;
        return new RecordedYear(run.through(), written.series());
    }

    /**
     * Runs a few days, such as a cold spell, after five passes through their first day.
     *
     * @param drivers of the room in the weather of those days
     * @param setpoints what the thermostat holds
     * @param equipment what heats and cools
     * @param controls how it is told to
     * @param margins what counts as missed
     * @return what happened
     */
    public static YearResult spell(
            RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Controls controls, Margins margins) {
        var run = of(drivers, setpoints, equipment, controls, Habits.none(), margins);
        for (var pass = 0; pass < SPELL_PASSES; pass++) {
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
     * @param controls how it is told to
     * @return where heat and vapour went
     */
    public static RoomEnergy account(RoomDrivers drivers, Setpoints setpoints, Equipment equipment, Controls controls) {
        var run = new ControlledRun(
                drivers, setpoints, equipment, controls, Habits.none(), new Margins(1, 1, 1), new RoomModel(drivers));
        run.through();
        return run.room.energy();
    }

    private static ControlledRun of(
            RoomDrivers drivers,
            Setpoints setpoints,
            Equipment equipment,
            Controls controls,
            Habits habits,
            Margins margins) {
        return new ControlledRun(
                drivers, setpoints, equipment, controls, habits, margins, RoomModel.withoutAccounts(drivers));
    }

    private void warmUp(int fromHour, int toHour) {
        int stepsPerHour = drivers.stepsPerHour();
        for (int hour = fromHour; hour < toHour; hour++) {
            int clock = (drivers.firstHour() + hour) % 24;
            for (int step = hour * stepsPerHour; step < (hour + 1) * stepsPerHour; step++) {
                step(step, clock, true);
            }
        }
    }

    private YearResult through() {
        int stepsPerHour = drivers.stepsPerHour();
        boolean cuts = !habits.cuts().isEmpty();
        for (int hour = 0; hour < drivers.hours(); hour++) {
            int clock = (drivers.firstHour() + hour) % 24;
            for (int ofHour = 0; ofHour < stepsPerHour; ofHour++) {
                int step = hour * stepsPerHour + ofHour;
                step(step, clock, !cuts || habits.powered(hour + (ofHour + 0.5) / stepsPerHour));
                tally.add(operation, room.airTemperature());
                if (recorder != null) {
                    recorder.add(step, room, operation, control.sensed(), heating[clock], cooling[clock]);
                }
            }
            tally.endHour(hour, clock, room);
        }
        return tally.result();
    }

    private void step(int step, int clock, boolean powered) {
        room.prepare(step, inducedAir);
        operation.weather(room.outdoorTemperature(), room.outdoorHumidityRatio(), drivers.pressure());
        operation.room(room.airTemperature(), room.humidityRatio());
        boolean runs = true;
        if (asBuilt) {
            control.room(
                    room.airTemperature(),
                    room.freeAirTemperature(),
                    room.airTemperaturePerWatt(),
                    room.humidityRatio());
            runs = control.decide(equipment, operation, heating[clock], cooling[clock], allowed[clock], powered);
        } else if (powered) {
            HeldSetpoint.decide(room, operation, heating[clock], cooling[clock]);
        } else {
            operation.withoutPower();
            runs = false;
        }
        if (runs) {
            equipment.run(operation);
        }
        room.advance(operation.heatToRoom(), 0, -operation.moistureRemoval());
        inducedAir = operation.inducedAir();
    }
}
