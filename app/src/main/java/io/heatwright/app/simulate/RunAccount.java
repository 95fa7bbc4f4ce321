package io.heatwright.app.simulate;

import io.heatwright.simulation.RecordedYear;
import io.heatwright.simulation.YearResult;

/**
 * What one system did in the room in a year. What it cannot do is not counted against it: hours too cold are not known of
 * a system that never heats, nor starts of steps too long to hold them.
 *
 * @param entrant what was run
 * @param year what happened
 * @param starts a year; NaN in steps over five minutes
 * @param highestPower electric, highest mean of a step, W
 */
record RunAccount(Entrant entrant, YearResult year, double starts, double highestPower) {

    private static final double KILOWATT_HOUR = 3.6e6;

    /** Steps an hour below which starts are simulated. */
    private static final int DYNAMIC = 12;

    static RunAccount of(Entrant entrant, RecordedYear run, StepChoice step) {
        var starts = run.year().heatingStarts() + run.year().coolingStarts();
        return new RunAccount(entrant, run.year(), step.perHour() >= DYNAMIC ? starts : Double.NaN, highest(run));
    }

    private static double highest(RecordedYear run) {
        var highest = 0.0;
        for (var watts : run.series().column("electric_power_w").orElseThrow().values()) {
            highest = Math.max(highest, watts);
        }
        return highest;
    }

    double heat() {
        return year.heat() / KILOWATT_HOUR;
    }

    double cooling() {
        return year.cooling() / KILOWATT_HOUR;
    }

    double electricity() {
        return year.electricity() / KILOWATT_HOUR;
    }

    double fuel() {
        return year.fuel() / KILOWATT_HOUR;
    }

    /** Of a heater that burns fuel there is none. */
    double efficiency() {
        return year.fuel() > 0 ? Double.NaN : year.seasonalCoefficientOfPerformance();
    }

    double coldHours() {
        return entrant.equipment().heats() ? year.coldHours() : Double.NaN;
    }

    double hotHours() {
        return entrant.equipment().cools() ? year.hotHours() : Double.NaN;
    }

    double dampHours() {
        return entrant.equipment().cools() ? year.dampHours() : Double.NaN;
    }

    double lowestTemperature() {
        return entrant.equipment().heats() ? year.lowestRoomTemperature() : Double.NaN;
    }

    /** Of compressor or burner, min. */
    double shortestRun() {
        return year.shortestRun() / 60;
    }

    double mostStartsAnHour() {
        return Double.isNaN(starts) ? Double.NaN : year.mostStartsAnHour();
    }

    /** Electricity that starts wasted, kWh. */
    double startUpLoss() {
        return Double.isNaN(starts) ? Double.NaN : year.electricityStarting() / KILOWATT_HOUR;
    }

    double startsPerHour() {
        return Double.isNaN(starts) ? Double.NaN : year.startsPerHour();
    }
}
