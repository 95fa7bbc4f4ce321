package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;
import io.heatwright.home.Choosable;
import io.heatwright.room.Layer;
import java.util.List;

/** Kinds of soil and what they do to heat ([iso13370] table 7). Sand is to be taken if nothing is known. */
public enum Soil implements Choosable {
    /** Clay or silt. */
    CLAY("clay", 1.5, 3.0e6, "silt", "loam"),
    /** Sand or gravel. */
    SAND("sand", 2.0, 2.0e6, "gravel"),
    /** Homogeneous rock. */
    ROCK("rock", 3.5, 2.0e6, "bedrock", "ledge");

    private static final double YEAR = 365 * 86_400.0;
    private static final double DENSITY = 2000;

    private final String word;
    private final double conductivity;
    private final double heatCapacity;

    @SuppressWarnings("ImmutableEnumChecker") // List.of, of strings
    private final List<String> synonyms;

    Soil(String word, double conductivity, double heatCapacity, String... synonyms) {
        this.word = word;
        this.conductivity = conductivity;
        this.heatCapacity = heatCapacity;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    /**
     * Returns the thermal conductivity.
     *
     * @return W/(m·K)
     */
    public double conductivity() {
        return conductivity;
    }

    /**
     * Returns the depth at which the year's swing has shrunk to 1/e ([iso13370] annex H, equation H.1).
     *
     * @return m
     */
    public double penetrationDepth() {
        return Elementary.sqrt(YEAR * conductivity / (Math.PI * heatCapacity));
    }

    /**
     * Returns a layer of this soil.
     *
     * @param thickness m, above 0
     * @return the layer
     */
    public Layer layer(double thickness) {
        return new Layer.Solid("soil", thickness, conductivity, DENSITY, heatCapacity / DENSITY);
    }
}
