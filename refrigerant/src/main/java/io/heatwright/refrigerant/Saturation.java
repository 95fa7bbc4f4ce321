package io.heatwright.refrigerant;

/**
 * Saturated liquid and saturated vapour side by side, of one temperature or of one pressure.
 *
 * @param liquid on the bubble line
 * @param vapour on the dew line
 */
public record Saturation(StatePoint liquid, StatePoint vapour) {
    /**
     * Returns the enthalpy of evaporation.
     *
     * @return J/kg, between the two states
     */
    public double latentHeat() {
        return vapour.enthalpy() - liquid.enthalpy();
    }
}
