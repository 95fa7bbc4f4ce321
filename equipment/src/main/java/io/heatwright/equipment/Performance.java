package io.heatwright.equipment;

import java.util.List;

/**
 * What a product gives and draws.
 *
 * @param compressor how it is driven
 * @param heating points from warm to cold, at each temperature from slow to fast; empty if it has no compressor heat or
 *     nothing was published
 * @param cooling points from hot to mild, at each temperature from slow to fast; empty likewise
 * @param ratings published ratings
 * @param lowestOutdoorTemperature at which the compressor heats, °C
 * @param sensibleHeatRatio of cooling at the rating point, 0 to 1
 * @param cyclingDegradation Cd of part load factor 1 − Cd (1 − part load ratio), 0 to 1
 * @param resistanceHeat electric resistance: all of a heater's output, or the back-up of a heat pump, W
 * @param fuelHeat delivered by a furnace while it burns, W
 * @param fuelEfficiency delivered heat over the fuel's higher heating value, 0 to 1
 */
public record Performance(
        Compressor compressor,
        List<HeatingPoint> heating,
        List<CoolingPoint> cooling,
        List<Rating> ratings,
        Figure lowestOutdoorTemperature,
        Figure sensibleHeatRatio,
        Figure cyclingDegradation,
        Figure resistanceHeat,
        Figure fuelHeat,
        Figure fuelEfficiency) {

    /** Copies the lists. */
    public Performance {
        heating = List.copyOf(heating);
        cooling = List.copyOf(cooling);
        ratings = List.copyOf(ratings);
    }

    /**
     * Finds a rating.
     *
     * @param metric which
     * @return its figure; one without value if it was not published
     */
    public Figure rating(Metric metric) {
        for (var rating : ratings) {
            if (rating.metric() == metric) {
                return rating.figure();
            }
        }
        return Figure.notPublished();
    }
}
