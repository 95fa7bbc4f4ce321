package io.heatwright.equipment.rating;

/**
 * One temperature bin of a season, per hour of it.
 *
 * @param fraction share of the season's hours, 0 to 1
 * @param outdoorTemperature middle of the bin, °C
 * @param load what the season asks for in heating, what the unit meets of it in cooling, W
 * @param power electric power of the unit, W
 * @param supplementalPower resistance heat beside it, W
 * @param partLoadFactor efficiency kept while cycling, 0 to 1
 * @param highestCapacity at full speed, W
 * @param lowestCapacity at low speed, W; at extrapolated temperatures it may be below 0, where it is not used
 */
public record RatingBin(
        double fraction,
        double outdoorTemperature,
        double load,
        double power,
        double supplementalPower,
        double partLoadFactor,
        double highestCapacity,
        double lowestCapacity) {

    /**
     * Returns the efficiency, resistance heat included.
     *
     * @return load over all power, W/W
     */
    public double efficiency() {
        double all = power + supplementalPower;
        return all > 0 ? load / all : 0;
    }

    /**
     * Returns load over highest capacity.
     *
     * @return 0 where there is no lowest capacity to cycle at
     */
    public double loadRatio() {
        return lowestCapacity > 0 ? load / highestCapacity : 0;
    }

    /**
     * Returns the share of time that the unit runs.
     *
     * @return below 1 only while it cycles on and off at its lowest capacity
     */
    public double cyclingRatio() {
        return lowestCapacity > 0 && load < lowestCapacity ? load / lowestCapacity : 1;
    }
}
