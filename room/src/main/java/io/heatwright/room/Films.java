package io.heatwright.room;

/** How heat passes between a face and the air beside it. */
public sealed interface Films {

    /**
     * Convection that follows temperature difference, tilt, wind and terrain.
     *
     * @param roughness texture of the outer face
     */
    record Varying(Roughness roughness) implements Films {}

    /**
     * Given convection coefficients; longwave radiation is still modelled.
     *
     * @param outside W/(m²·K)
     * @param inside W/(m²·K)
     */
    record Fixed(double outside, double inside) implements Films {}

    /** Texture of an outer face, after ASHRAE Handbook of Fundamentals. */
    enum Roughness {
        /** Stucco. */
        VERY_ROUGH,
        /** Brick. */
        ROUGH,
        /** Concrete. */
        MEDIUM_ROUGH,
        /** Clear pine. */
        MEDIUM_SMOOTH,
        /** Smooth plaster. */
        SMOOTH,
        /** Glass. */
        VERY_SMOOTH
    }
}
