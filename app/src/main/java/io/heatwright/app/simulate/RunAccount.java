package io.heatwright.app.simulate;

import io.heatwright.app.circuit.CircuitAccount;
import io.heatwright.app.circuit.CircuitRequest;
import io.heatwright.app.circuit.UnitPower;
import io.heatwright.app.output.StepChoice;
import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Product;
import io.heatwright.planner.comfort.ComfortSchedule;
import io.heatwright.planner.comfort.ComfortYear;
import io.heatwright.planner.comfort.RoomSeries;
import io.heatwright.simulation.RecordedYear;
import io.heatwright.simulation.YearResult;
import io.heatwright.simulation.series.Series;
import java.util.List;
import java.util.Optional;

/**
 * What one system did in the room in a year. What it cannot do is not counted against it: hours too cold are not known of
 * a system that never heats, nor starts of steps too long to hold them.
 *
 * @param entrant what was run
 * @param year what happened
 * @param starts a year; NaN in steps over five minutes
 * @param highestPower electric, highest mean of a step, W
 * @param comfort of those in the room
 * @param sound where its sheet has levels
 * @param circuit the room's circuit with it; empty for a system without a sheet
 */
record RunAccount(
        Entrant entrant,
        YearResult year,
        double starts,
        double highestPower,
        ComfortYear comfort,
        SoundAccount sound,
        Optional<CircuitAccount> circuit) {

    private static final double KILOWATT_HOUR = 3.6e6;

    /** Of seven bands of votes the middle one. */
    private static final int COMFORTABLE_BAND = 3;

    static RunAccount of(Entrant entrant, RecordedYear run, SimulatedRoom room) {
        var starts = run.year().heatingStarts() + run.year().coolingStarts();
        var series = run.series();
        return new RunAccount(
                entrant,
                run.year(),
                room.step().isControlled() ? starts : Double.NaN,
                highest(run),
                comfort(series, room),
                SoundAccount.of(entrant.product(), room.room(), series),
                entrant.product().map(product -> circuit(product, series, room)));
    }

    private static ComfortYear comfort(Series series, SimulatedRoom room) {
        var mode = values(series, "mode");
        var conditioned = new float[mode.length];
        for (var step = 0; step < mode.length; step++) {
            conditioned[step] = Math.abs(mode[step]);
        }
        return ComfortYear.of(
                new RoomSeries(
                        series.stepSeconds(),
                        values(series, "room_air_temperature_c"),
                        values(series, "room_radiant_temperature_c"),
                        values(series, "room_relative_humidity"),
                        values(series, "outdoor_temperature_c"),
                        conditioned),
                ComfortSchedule.of(room.room().use()));
    }

    private static CircuitAccount circuit(Product product, Series series, SimulatedRoom room) {
        var power = new UnitPower.Simulated(values(series, "electric_power_w"), (int) series.stepSeconds());
        return new CircuitRequest(room.home(), room.room(), room.uses(), Optional.of(product), power, Edition.DEFAULT)
                .account();
    }

    private static float[] values(Series series, String key) {
        return series.column(key).orElseThrow().values();
    }

    /** Of the hours in which somebody is awake in the room; NaN without any. */
    double comfortableShare() {
        return comfort.awake().hoursByBand().get(COMFORTABLE_BAND)
                / comfort.awake().hours();
    }

    /** Says of whom steps are too long to tell the length of a run. */
    static Optional<String> shortRuns(List<RunAccount> accounts, StepChoice step) {
        var names = accounts.stream()
                .filter(account -> step == StepChoice.FIVE_MINUTES && account.shortestRun() < 2 * step.minutes())
                .map(account -> account.entrant().fullName())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Runs are short against steps of " + step.words() + ": of " + String.join("; of ", names)
                        + ". --step 1m tells more.");
    }

    private static double highest(RecordedYear run) {
        var highest = 0.0;
        for (var watts : values(run.series(), "electric_power_w")) {
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

    /** Electricity drawn in steps without heating or cooling, kWh. */
    double atRest() {
        return year.electricityWaiting() / KILOWATT_HOUR;
    }

    /** Heat from resistance or from what supplements the unit, kWh. */
    double supplement() {
        return year.supplementHeat() / KILOWATT_HOUR;
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
