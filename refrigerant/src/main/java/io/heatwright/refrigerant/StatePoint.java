package io.heatwright.refrigerant;

/**
 * A state of a fluid that does not move. Enthalpy and entropy count from the IIR reference state, see {@link Fluid}.
 *
 * @param temperature K
 * @param pressure Pa
 * @param density kg/m³
 * @param enthalpy J/kg
 * @param entropy J/(kg·K)
 * @param internalEnergy J/kg
 * @param isobaricHeatCapacity J/(kg·K), NaN between the bubble and the dew line
 * @param isochoricHeatCapacity J/(kg·K), NaN between the bubble and the dew line
 * @param speedOfSound m/s, NaN between the bubble and the dew line
 * @param quality vapour's share of the mass, NaN of a single phase
 * @param phase where it lies
 */
public record StatePoint(
        double temperature,
        double pressure,
        double density,
        double enthalpy,
        double entropy,
        double internalEnergy,
        double isobaricHeatCapacity,
        double isochoricHeatCapacity,
        double speedOfSound,
        double quality,
        Phase phase) {}
