package io.heatwright.simulation;

import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;

/**
 * The heat that a room needs to stay within its setpoints, whatever delivers it: computed once, then every candidate is
 * screened against it.
 *
 * @param need mean over each hour, W, positive for heating and negative for sensible cooling
 * @param outdoorTemperature mean over each hour, °C
 */
public record LoadYear(double[] need, double[] outdoorTemperature) {

    /**
     * Computes the need with an ideal system after a warm-up on the last two weeks.
     *
     * @param drivers of the room
     * @param setpoints to be held exactly
     * @return the need of every hour
     */
    public static LoadYear of(RoomDrivers drivers, Setpoints setpoints) {
        var need = new double[drivers.hours()];
        var outdoors = new double[drivers.hours()];
        var room = RoomModel.withoutAccounts(drivers);
        var stepsPerHour = drivers.stepsPerHour();
        var lead = Math.min(drivers.hours(), 14 * 24) * stepsPerHour;
        for (var step = drivers.steps() - lead; step < drivers.steps(); step++) {
            hold(room, step, hourOfDay(drivers, step), setpoints);
        }
        for (var step = 0; step < drivers.steps(); step++) {
            var hour = step / stepsPerHour;
            need[hour] += hold(room, step, hourOfDay(drivers, step), setpoints) / stepsPerHour;
            outdoors[hour] += drivers.outdoorTemperature(step) / stepsPerHour;
        }
        return new LoadYear(need, outdoors);
    }

    private static int hourOfDay(RoomDrivers drivers, int step) {
        return (drivers.firstHour() + step / drivers.stepsPerHour()) % 24;
    }

    private static double hold(RoomModel room, int step, int hourOfDay, Setpoints setpoints) {
        room.prepare(step);
        var alone = room.freeAirTemperature();
        var heat = 0.0;
        if (alone < setpoints.heating()[hourOfDay]) {
            heat = room.heatFor(setpoints.heating()[hourOfDay]);
        } else if (alone > setpoints.cooling()[hourOfDay]) {
            heat = room.heatFor(setpoints.cooling()[hourOfDay]);
        }
        room.advance(heat, 0, 0);
        return heat;
    }
}
