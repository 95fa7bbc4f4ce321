package io.heatwright.room;

/** One layer of a construction: a solid with mass, or a bare thermal resistance. */
public sealed interface Layer {

    /**
     * Returns the name of the layer.
     *
     * @return the name, as printed to people
     */
    String name();

    /**
     * Returns the thermal resistance of the layer.
     *
     * @return resistance, m²·K/W, above 0
     */
    double resistance();

    /**
     * A homogeneous solid.
     *
     * @param name the material, as printed to people
     * @param thickness m, above 0
     * @param conductivity W/(m·K), above 0
     * @param density kg/m³, 0 for a layer without mass
     * @param specificHeat J/(kg·K), 0 for a layer without mass
     */
    record Solid(String name, double thickness, double conductivity, double density, double specificHeat)
            implements Layer {
        @Override
        public double resistance() {
            return thickness / conductivity;
        }
    }

    /**
     * A resistance without mass, such as an air gap.
     *
     * @param name what it stands for
     * @param resistance m²·K/W, above 0
     */
    record Resistance(String name, double resistance) implements Layer {}
}
