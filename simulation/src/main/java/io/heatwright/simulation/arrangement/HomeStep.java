package io.heatwright.simulation.arrangement;

import io.heatwright.room.BuildingDrivers;
import io.heatwright.room.BuildingModel;
import java.util.Arrays;

/** One step of a home: what its machines read, and what they bring to the rooms. */
final class HomeStep {

    /** More rounds than rooms that share air ever took. */
    private static final int MOST_ROUNDS = 200;

    /** Heat that no longer matters to a room's thermostat, W. */
    private static final double SETTLED = 0.01;

    final BuildingModel model;
    final double stepSeconds;
    final double pressure;
    private final BuildingDrivers drivers;
    private final int rooms;
    /** By room and hour of the clock, infinite where no machine listens to the room. */
    private final double[][] heating;

    private final double[][] cooling;
    private final double[] ideal;
    private final double[] before;

    /** Sensible heat to each room's air, W; water taken from it and outdoor air drawn into it, kg/s. */
    final double[] heat;

    final double[] moisture;
    final double[] induced;
    private final double[] added;
    private final double[] none;
    private int clock;
    double outdoorTemperature;
    double outdoorHumidity;

    HomeStep(BuildingDrivers drivers, BuildingModel model, double[][] heating, double[][] cooling) {
        this.drivers = drivers;
        this.model = model;
        this.heating = heating;
        this.cooling = cooling;
        rooms = heating.length;
        stepSeconds = drivers.room(0).stepSeconds();
        pressure = drivers.room(0).pressure();
        ideal = new double[rooms];
        before = new double[rooms];
        heat = new double[rooms];
        moisture = new double[rooms];
        induced = new double[rooms];
        added = new double[rooms];
        none = new double[rooms];
    }

    /** Prepares the rooms and forgets what the last step brought, but for what thermostats may expect of it. */
    void begin(int step, int hourOfDay) {
        clock = hourOfDay;
        outdoorTemperature = drivers.room(0).outdoorTemperature(step);
        outdoorHumidity = drivers.room(0).outdoorHumidityRatio(step);
        model.prepare(step, induced);
        System.arraycopy(heat, 0, before, 0, rooms);
        Arrays.fill(heat, 0);
        Arrays.fill(moisture, 0);
        Arrays.fill(induced, 0);
    }

    void end() {
        for (int i = 0; i < rooms; i++) {
            added[i] = -moisture[i];
        }
        model.advance(heat, none, added);
    }

    double heatingSetpoint(int room) {
        return heating[room][clock];
    }

    double coolingSetpoint(int room) {
        return cooling[room][clock];
    }

    /** Air at the end of the step without the room's own machine, if the other rooms get what they got last, °C. */
    double expected(int room) {
        return answer(room, before);
    }

    /** Heat that a room needs beside what all others need to hold their setpoints, W, negative to cool. */
    double ideal(int room) {
        return ideal[room];
    }

    /** Finds the heat by which all rooms end the step at or between their setpoints, room by room until nothing changes. */
    void findIdeal() {
        Arrays.fill(ideal, 0);
        double change = SETTLED;
        for (int round = 0; round < MOST_ROUNDS && change >= SETTLED; round++) {
            change = 0;
            for (int i = 0; i < rooms; i++) {
                double alone = answer(i, ideal);
                double needed = 0;
                if (alone < heatingSetpoint(i)) {
                    needed = (heatingSetpoint(i) - alone) / model.airTemperaturePerWatt(i);
                } else if (alone > coolingSetpoint(i)) {
                    needed = (coolingSetpoint(i) - alone) / model.airTemperaturePerWatt(i);
                }
                change = Math.max(change, Math.abs(needed - ideal[i]));
                ideal[i] = needed;
            }
        }
    }

    /** Air of a room that gets nothing while the others get some heat, °C. */
    private double answer(int room, double[] heats) {
        double air = model.freeAirTemperature(room);
        for (int j = 0; j < rooms; j++) {
            if (j != room) {
                air += heats[j] * model.airTemperaturePerWatt(room, j);
            }
        }
        return air;
    }
}
