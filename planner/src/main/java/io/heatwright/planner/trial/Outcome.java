package io.heatwright.planner.trial;

import io.heatwright.simulation.YearResult;

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
