package io.heatwright.equipment.cycle;

/**
 * The refrigerant at one place.
 *
 * @param place where
 * @param temperature °C
 * @param pressure Pa
 * @param enthalpy J/kg, 200 000 for saturated liquid at 0 °C
 * @param entropy J/(kg·K), 1 000 for saturated liquid at 0 °C
 * @param density kg/m³
 * @param quality vapour's share of the mass, 0 to 1; NaN for a single phase
 */
public record PlaceState(
        Place place,
        double temperature,
        double pressure,
        double enthalpy,
        double entropy,
        double density,
        double quality) {}
