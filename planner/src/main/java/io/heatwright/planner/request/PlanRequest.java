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
        Batch batch) {}
