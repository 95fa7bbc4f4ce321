package io.heatwright.room;

/**
 * What the ground and the neighbourhood do to sun and wind.
 *
 * @param terrain roughness of the land upwind
 * @param groundReflectance share of sunlight that the ground sends back, 0 to 1
 * @param height of the room's centre above ground, m
 * @param horizon what hides the lower sky
 */
public record Surroundings(Terrain terrain, double groundReflectance, double height, Horizon horizon) {

    /**
     * Open surroundings.
     *
     * @param terrain roughness of the land upwind
     * @param groundReflectance share of sunlight that the ground sends back, 0 to 1
     * @param height of the room's centre above ground, m
     */
    public Surroundings(Terrain terrain, double groundReflectance, double height) {
        this(terrain, groundReflectance, height, Horizon.CLEAR);
    }

    /** Terrain classes of ASHRAE Handbook of Fundamentals 2017, chapter 24, table 1. */
    public enum Terrain {
        /** Large city centre: boundary layer 460 m, exponent 0.33. */
        CITY,
        /** Suburb or woodland: boundary layer 370 m, exponent 0.22. */
        SUBURB,
        /** Open country: boundary layer 270 m, exponent 0.14. */
        OPEN,
        /** Beside large water: boundary layer 210 m, exponent 0.10. */
        WATER
    }
}
