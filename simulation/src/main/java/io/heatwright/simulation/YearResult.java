package io.heatwright.simulation;

/**
 * What happened in a controlled run of a room with a unit. Totals cover the whole run.
 *
 * @param heat delivered to the room, J
 * @param cooling sensible heat taken from the room, J
 * @param moistureRemoved kg of water
 * @param electricityHeating drawn in steps with heating, J
 * @param electricityCooling drawn in steps with cooling, J
 * @param electricityWaiting drawn in steps without either, J
 * @param fuel by higher heating value, J
 * @param supplementHeat the part of {@code heat} that came from back-up resistance, J
 * @param electricityDefrosting the part of {@code electricityHeating} that went to defrosts, J
 * @param heatDefrosting heat that defrosts took from the room, which {@code heat} has lost already, J
 * @param defrosts number of them
 * @param electricityStarting the part of all electricity that starts wasted; 0 in steps over five minutes, J
 * @param coldHours hours whose mean room air lies below the heating setpoint by more than the margin, h
 * @param hotHours hours whose mean room air lies above the cooling setpoint by more than the margin, h
 * @param dampHours hours that end with the room damper than the margin and in which the unit cooled, h
 * @param heatingStarts number
 * @param coolingStarts number
 * @param cyclingHours hours with at least one start, h
 * @param mostStartsAnHour most starts of any hour
 * @param shortestRun of compressor or burner, s; NaN when none ended, and in steps over five minutes
 * @param lowestRoomTemperature °C
 * @param highestRoomTemperature °C
 * @param hourly hour by hour
 */
public record YearResult(
        double heat,
        double cooling,
        double moistureRemoved,
        double electricityHeating,
        double electricityCooling,
        double electricityWaiting,
        double fuel,
        double supplementHeat,
        double electricityDefrosting,
        double heatDefrosting,
        double defrosts,
        double electricityStarting,
        double coldHours,
        double hotHours,
        double dampHours,
        double heatingStarts,
        double coolingStarts,
        double cyclingHours,
        double mostStartsAnHour,
        double shortestRun,
        double lowestRoomTemperature,
        double highestRoomTemperature,
        Hourly hourly) {

    /**
     * Hourly series, one entry an hour of the run.
     *
     * @param roomTemperature at the hour's end, °C
     * @param output mean sensible heat to the room, W, negative when cooled
     * @param electricity mean power, W
     * @param fuel mean power by higher heating value, W
     */
    public record Hourly(double[] roomTemperature, double[] output, double[] electricity, double[] fuel) {}

    /**
     * Returns all electricity.
     *
     * @return J
     */
    public double electricity() {
        return electricityHeating + electricityCooling + electricityWaiting;
    }

    /**
     * Returns how often the unit starts in the hours in which it cycles.
     *
     * @return starts an hour, 0 when it never starts
     */
    public double startsPerHour() {
        return cyclingHours > 0 ? (heatingStarts + coolingStarts) / cyclingHours : 0;
    }

    /**
     * Returns what defrosts cost, as meters in homes tell it: with and without the time of defrosts.
     *
     * @return share of the efficiency without defrosts that they take, 0 to 1; NaN when nothing was drawn
     */
    public double defrostPenalty() {
        double without = (heat + heatDefrosting) / (electricityHeating - electricityDefrosting);
        return 1 - seasonalCoefficientOfPerformance() / without;
    }

    /**
     * Returns delivered heat over the electricity drawn for it.
     *
     * @return coefficient of performance over the run, NaN when nothing was drawn
     */
    public double seasonalCoefficientOfPerformance() {
        return electricityHeating > 0 ? heat / electricityHeating : Double.NaN;
    }
}
