package io.heatwright.planner.request;

import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Catalogue;
import io.heatwright.home.Resolution;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.simulation.Batch;

/**
 * All that a plan is made from.
 *
 * @param resolution the home as understood, without errors
 * @param room key of the room to plan for
 * @param siting the weather
 * @param catalogue what could be bought
 * @param prices energy prices
 * @param carbon emission factors
 * @param edition of the National Electrical Code to cite
 * @param stepsPerHour of the runs that judge the best candidates: {@link #BY_THE_MINUTE} or fewer, a divisor of 60
 * @param batch how to work through many runs
 */
public record PlanRequest(
        Resolution resolution,
        String room,
        Siting siting,
        Catalogue catalogue,
        EnergyPrices prices,
        CarbonFactors carbon,
        Edition edition,
        int stepsPerHour,
        Batch batch) {

    /** Steps an hour by which the best candidates are judged where nothing else is said. */
    public static final int BY_THE_MINUTE = 60;

    /** Steps an hour for who must answer fast: a fifth of the work, figures within a few percent. */
    public static final int BY_FIVE_MINUTES = 12;

    /**
     * The same request judged by other steps.
     *
     * @param steps an hour, a divisor of 60
     * @return a request
     */
    public PlanRequest judgedBy(int steps) {
        return new PlanRequest(resolution, room, siting, catalogue, prices, carbon, edition, steps, batch);
    }
}
