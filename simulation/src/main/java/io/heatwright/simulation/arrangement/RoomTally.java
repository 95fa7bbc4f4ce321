package io.heatwright.simulation.arrangement;

import io.heatwright.climate.MoistAir;
import io.heatwright.simulation.Margins;

/** Counts what a run is like in one room. */
final class RoomTally {
    private final String name;
    private final int room;
    private final HomeStep home;
    private final Margins margins;
    private double heat;
    private double cooling;
    private double moisture;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private double hourTemperature;
    private int hourSteps;
    private boolean cooled;
    private int cold;
    private int hot;
    private int damp;

    RoomTally(String name, int room, HomeStep home, Margins margins) {
        this.name = name;
        this.room = room;
        this.home = home;
        this.margins = margins;
    }

    void count() {
        double air = home.model.airTemperature(room);
        double given = home.heat[room];
        double removed = home.moisture[room];
        heat += Math.max(0, given);
        // A coil that gives its water back cools the air as well, but that is no cooling.
        if (given < 0 && removed >= 0) {
            cooling -= given;
            cooled |= removed > 0;
        }
        moisture += removed;
        lowest = Math.min(lowest, air);
        highest = Math.max(highest, air);
        hourTemperature += air;
        hourSteps++;
    }

    /** The setpoints are what people want, whether or not a machine listens. */
    void endHour(double heating, double cooling) {
        double mean = hourTemperature / hourSteps;
        cold += mean < heating - margins.cold() ? 1 : 0;
        hot += mean > cooling + margins.hot() ? 1 : 0;
        damp += cooled && isDamp() ? 1 : 0;
        hourTemperature = 0;
        hourSteps = 0;
        cooled = false;
    }

    private boolean isDamp() {
        return MoistAir.relativeHumidity(home.model.airTemperature(room), home.model.humidityRatio(room), home.pressure)
                > margins.damp();
    }

    RoomResult result() {
        double seconds = home.stepSeconds;
        return new RoomResult(
                name, heat * seconds, cooling * seconds, moisture * seconds, cold, hot, damp, lowest, highest);
    }
}
