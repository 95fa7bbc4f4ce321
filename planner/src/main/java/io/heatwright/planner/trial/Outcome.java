package io.heatwright.planner.trial;

import io.heatwright.simulation.YearResult;
import java.util.Arrays;

/**
 * What one unit does in one version of the room over the typical year.
 *
 * @param heat delivered, J
 * @param cooling sensible, delivered, J
 * @param electricity J
 * @param fuel by higher heating value, J
 * @param heatingElectricity the part of {@code electricity} drawn while heating, J
 * @param coldHours hours too cold, those of the cold spell included after a run, h
 * @param hotHours hours too hot, h
 * @param dampHours hours too damp while cooling, h; NaN in a screen
 * @param starts a year; NaN in a screen
 * @param startsPerHour in the hours in which it cycles; NaN in a screen
 * @param belowMinimumHours hours whose heating need lies below the lowest output, h
 * @param heatingHours hours with any heating need, h
 * @param spellMinimum lowest room temperature in the ten-year cold spell, °C; NaN in a screen
 * @param worstHourPower highest mean electric power of an hour, W
 * @param run the whole run; empty arrays in a screen
 */
public record Outcome(
        double heat,
        double cooling,
        double electricity,
        double fuel,
        double heatingElectricity,
        double coldHours,
        double hotHours,
        double dampHours,
        double starts,
        double startsPerHour,
        double belowMinimumHours,
        double heatingHours,
        double spellMinimum,
        double worstHourPower,
        YearResult.Hourly run) {

    private static final int SUMS = 14;
    private static final int SERIES = 4;

    /**
     * Reads an outcome back.
     *
     * @param figures as {@link #figures} wrote them
     * @return the outcome
     */
    static Outcome of(double[] figures) {
        var hours = (figures.length - SUMS) / SERIES;
        var series = new double[SERIES][];
        for (var i = 0; i < SERIES; i++) {
            series[i] = Arrays.copyOfRange(figures, SUMS + i * hours, SUMS + (i + 1) * hours);
        }
        return new Outcome(
                figures[0],
                figures[1],
                figures[2],
                figures[3],
                figures[4],
                figures[5],
                figures[6],
                figures[7],
                figures[8],
                figures[9],
                figures[10],
                figures[11],
                figures[12],
                figures[13],
                new YearResult.Hourly(series[0], series[1], series[2], series[3]));
    }

    /**
     * Writes the outcome as figures, the way they stand above: the sums, then the hourly series one after another.
     *
     * @return 14 sums and, after a run, four series of as many hours
     */
    double[] figures() {
        double[] sums = {
            heat,
            cooling,
            electricity,
            fuel,
            heatingElectricity,
            coldHours,
            hotHours,
            dampHours,
            starts,
            startsPerHour,
            belowMinimumHours,
            heatingHours,
            spellMinimum,
            worstHourPower
        };
        var hours = run.output().length;
        var all = Arrays.copyOf(sums, SUMS + SERIES * hours);
        System.arraycopy(run.roomTemperature(), 0, all, SUMS, hours);
        System.arraycopy(run.output(), 0, all, SUMS + hours, hours);
        System.arraycopy(run.electricity(), 0, all, SUMS + 2 * hours, hours);
        System.arraycopy(run.fuel(), 0, all, SUMS + 3 * hours, hours);
        return all;
    }

    /**
     * Returns delivered heat over the electricity drawn for it.
     *
     * @return coefficient of performance over the year, NaN when nothing was drawn
     */
    public double seasonalCoefficientOfPerformance() {
        return heatingElectricity > 0 ? heat / heatingElectricity : Double.NaN;
    }

    /**
     * Returns the share of the heating hours that lie below the lowest output.
     *
     * @return 0 to 1, 0 when there is no heating
     */
    public double belowMinimumShare() {
        return heatingHours > 0 ? belowMinimumHours / heatingHours : 0;
    }
}
