package io.heatwright.planner.candidate;

import io.heatwright.planner.trial.Outcome;

/**
 * What energy costs here and what it emits.
 *
 * @param electricityPrice US dollars per joule
 * @param fuelPrice of the fuel that today's heat burns, US dollars per joule of higher heating value; NaN if none
 * @param electricityEmission kg CO2e per joule
 * @param fuelEmission kg CO2e per joule of higher heating value; NaN if none
 */
public record Tariff(double electricityPrice, double fuelPrice, double electricityEmission, double fuelEmission) {

    /**
     * Reckons a year's energy.
     *
     * @param outcome the year
     * @return US dollars
     */
    public double cost(Outcome outcome) {
        return outcome.electricity() * electricityPrice + (outcome.fuel() > 0 ? outcome.fuel() * fuelPrice : 0);
    }

    /**
     * Reckons a year's emission.
     *
     * @param outcome the year
     * @return kg CO2e
     */
    public double emission(Outcome outcome) {
        return outcome.electricity() * electricityEmission + (outcome.fuel() > 0 ? outcome.fuel() * fuelEmission : 0);
    }
}
