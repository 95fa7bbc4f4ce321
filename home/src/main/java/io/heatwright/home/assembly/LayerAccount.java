package io.heatwright.home.assembly;

/**
 * One line of an account: a film or a layer.
 *
 * @param name as printed to people
 * @param thickness m, NaN if it has none
 * @param conductivity W/(m·K), NaN for a film or a bare resistance
 * @param resistance m²·K/W; of a framed layer what parallel paths leave it
 * @param share of the whole resistance, 0 to 1
 * @param outerTemperature at its outer face, °C
 * @param innerTemperature at its inner face, °C
 * @param heatCapacity J/(m²·K)
 * @param mass kg/m²
 */
public record LayerAccount(
        String name,
        double thickness,
        double conductivity,
        double resistance,
        double share,
        double outerTemperature,
        double innerTemperature,
        double heatCapacity,
        double mass) {}
