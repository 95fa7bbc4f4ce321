package io.heatwright.planner.rates;

/**
 * Greenhouse gas for a joule of energy bought.
 *
 * @param kilogramsPerJoule kg CO2e per joule (kg CO2 where the boundary is combustion)
 * @param boundary what is counted
 * @param provenance where the figure comes from
 */
public record EmissionFactor(double kilogramsPerJoule, Boundary boundary, Provenance provenance) {

    /** What an emission factor counts; figures compare only within like boundaries. */
    public enum Boundary {
        /** The power plants' stacks: average of all generation, no upstream fuel supply, no line losses. */
        GENERATION,
        /** The appliance's own flue: carbon dioxide of burning. */
        COMBUSTION,
        /** The flue and everything before it: extraction, leaks, transport. */
        COMBUSTION_AND_UPSTREAM,
        /** Carbon dioxide of burning biomass, which regrowth may take up again. */
        BIOGENIC_COMBUSTION
    }

    /**
     * Gives the factor in the unit of electricity bills.
     *
     * @return kg CO2e per kilowatt-hour
     */
    public double kilogramsPerKilowattHour() {
        return kilogramsPerJoule * EnergyUnit.KILOWATT_HOUR;
    }
}
