package io.heatwright.home.assembly;

import io.heatwright.room.Layer.Solid;
import java.util.List;

/**
 * One building material as it is in ordinary use, at about 24 °C.
 *
 * @param name as printed and written
 * @param kind what sort of thing it is
 * @param conductivity W/(m·K), above 0
 * @param density kg/m³, above 0
 * @param specificHeat J/(kg·K), above 0
 * @param source key of REFERENCES.md, or {@code memory}
 * @param synonyms other words that mean the same
 */
public record Material(
        String name,
        MaterialKind kind,
        double conductivity,
        double density,
        double specificHeat,
        String source,
        List<String> synonyms) {

    public Material {
        synonyms = List.copyOf(synonyms);
    }

    /**
     * Returns a layer of this material.
     *
     * @param name as printed to people
     * @param thickness m, above 0
     * @return the layer
     */
    public Solid layer(String name, double thickness) {
        return new Solid(name, thickness, conductivity, density, specificHeat);
    }

    static Material row(
            MaterialKind kind,
            String name,
            double conductivity,
            double density,
            double specificHeat,
            String source,
            String... synonyms) {
        return new Material(name, kind, conductivity, density, specificHeat, source, List.of(synonyms));
    }
}
