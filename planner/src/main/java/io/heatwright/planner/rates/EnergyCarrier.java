package io.heatwright.planner.rates;

/** What a home buys its energy as. Heat of fuels is always the higher heating value. */
public enum EnergyCarrier {
    /** Electricity from the grid. */
    ELECTRICITY,
    /** Piped natural gas. */
    NATURAL_GAS,
    /** Bottled gas. */
    PROPANE,
    /** Fuel oil no. 2. */
    FUEL_OIL,
    /** Kerosene. */
    KEROSENE,
    /** Seasoned hardwood by the cord. */
    CORD_WOOD,
    /** Wood pellets. */
    WOOD_PELLETS
}
