package io.heatwright.planner.request;

import io.heatwright.circuit.Edition;
import io.heatwright.equipment.Catalogue;
import io.heatwright.home.Resolution;
import io.heatwright.planner.rates.CarbonFactors;
import io.heatwright.planner.rates.EnergyPrices;
import io.heatwright.simulation.Batch;

/**
 * What every plan is made from, whatever the home.
 *
 * @param catalogue what could be bought
 * @param prices of energy, by state
 * @param carbon emission factors, by state and fuel
 */
public record PlanData(Catalogue catalogue, EnergyPrices prices, CarbonFactors carbon) {

    /**
     * Makes a request whose best candidates are judged by the minute.
     *
     * @param resolution the home as understood, without errors
     * @param room key of the room to plan for
     * @param siting the weather
     * @param edition of the National Electrical Code to cite
     * @param batch how to work through many runs
     * @return all that a plan is made from
     */
    public PlanRequest request(Resolution resolution, String room, Siting siting, Edition edition, Batch batch) {
        return new PlanRequest(
                resolution, room, siting, catalogue, prices, carbon, edition, PlanRequest.BY_THE_MINUTE, batch);
    }
}
