package io.heatwright.planner.rates;

import java.util.Optional;

/**
 * A fuel as it is sold.
 *
 * @param carrier which fuel
 * @param unit the unit of sale: therm, ccf, gal, cord, ton
 * @param joulesPerUnit higher heating value of one unit, J
 * @param heatTrust how far {@code joulesPerUnit} can be trusted
 * @param combustion emission at the flue
 * @param withUpstream emission with the supply chain, empty when no source gives it
 */
public record Fuel(
        EnergyCarrier carrier,
        String unit,
        double joulesPerUnit,
        Trust heatTrust,
        EmissionFactor combustion,
        Optional<EmissionFactor> withUpstream) {}
