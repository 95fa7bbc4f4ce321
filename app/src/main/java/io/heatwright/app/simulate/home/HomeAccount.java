package io.heatwright.app.simulate.home;

import io.heatwright.simulation.arrangement.HomeResult;
import io.heatwright.simulation.arrangement.InstallationResult;
import io.heatwright.simulation.arrangement.RecordedHome;
import io.heatwright.simulation.series.Column;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an arrangement did in a year. Starts are not known of steps too long to hold them.
 *
 * @param installed what was run
 * @param result what happened
 * @param highestPower of all machines together, highest mean of a step, W
 * @param isDynamic whether steps hold starts
 */
record HomeAccount(Installed installed, HomeResult result, double highestPower, boolean isDynamic) {

    private static final double KILOWATT_HOUR = 3.6e6;
    private static final String POWER = ".electric_power_w";

    static HomeAccount of(Installed installed, RecordedHome run, boolean isDynamic) {
        return new HomeAccount(installed, run.result(), highest(run), isDynamic);
    }

    private static double highest(RecordedHome run) {
        var columns = run.series().columns().stream()
                .filter(column -> column.key().endsWith(POWER))
                .map(Column::values)
                .toList();
        double highest = 0;
        for (int step = 0; step < run.series().steps(); step++) {
            double all = 0;
            for (var values : columns) {
                all += values[step];
            }
            highest = Math.max(highest, all);
        }
        return highest;
    }

    List<InstallationResult> machines() {
        return result.installations();
    }

    double electricity() {
        return result.electricity() / KILOWATT_HOUR;
    }

    double fuel() {
        return result.fuel() / KILOWATT_HOUR;
    }

    double heat() {
        return result.heat() / KILOWATT_HOUR;
    }

    double cooling() {
        return result.cooling() / KILOWATT_HOUR;
    }

    double starts() {
        return dynamic(result.starts());
    }

    /** Of any machine, min. */
    double shortestRun() {
        return machines().stream()
                        .mapToDouble(InstallationResult::shortestRun)
                        .filter(Double::isFinite)
                        .min()
                        .orElse(Double.NaN)
                / 60;
    }

    double hoursRunning() {
        return sum(InstallationResult::hoursRunning);
    }

    double hoursBelowLowest() {
        return sum(InstallationResult::hoursBelowLowest);
    }

    double hoursWaiting() {
        return sum(InstallationResult::hoursWaiting);
    }

    /** On the whole of heating and cooling, kWh. */
    double lostToDucts() {
        return sum(InstallationResult::heatToDuctSpace) / KILOWATT_HOUR;
    }

    double dynamic(double figure) {
        return isDynamic ? figure : Double.NaN;
    }

    static double kilowattHours(double joules) {
        return joules / KILOWATT_HOUR;
    }

    private double sum(ToDoubleFunction<InstallationResult> figure) {
        return machines().stream().mapToDouble(figure).sum();
    }
}
