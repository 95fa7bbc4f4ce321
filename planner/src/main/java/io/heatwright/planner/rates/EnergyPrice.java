package io.heatwright.planner.rates;

/**
 * What a carrier costs a household: the average price, all charges spread over the energy sold.
 *
 * @param carrier what is bought
 * @param dollarsPerJoule US dollars per joule; of higher heating value for a fuel
 * @param provenance where the figure comes from
 */
public record EnergyPrice(EnergyCarrier carrier, double dollarsPerJoule, Provenance provenance) {

    /**
     * Gives the price in the unit of electricity bills.
     *
     * @return US dollars per kilowatt-hour
     */
    public double dollarsPerKilowattHour() {
        return dollarsPerJoule * EnergyUnit.KILOWATT_HOUR;
    }

    /**
     * Gives the price in the unit of fuel statistics.
     *
     * @return US dollars per million Btu
     */
    public double dollarsPerMillionBtu() {
        return dollarsPerJoule * EnergyUnit.MILLION_BTU;
    }
}
