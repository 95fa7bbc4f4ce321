package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.room.Films.Roughness;
import io.heatwright.room.Surroundings.Terrain;

/**
 * Coefficients of convection at faces, W/(m²·K).
 *
 * <p>Natural: Walton's (1983) fits, [energyplus2023] section "TARP algorithm": c · |ΔT|^⅓ with c by tilt, larger where
 * buoyancy lifts the air off the face. Forced: the DOE-2 model, ibid., after [yazdanian1994]: a smooth face has
 * √(natural² + (a · speed^b)²), a rougher one the natural part plus the roughness factor times the rest.
 */
final class Convection {

    private static final double WINDWARD_FACTOR = 3.26;
    private static final double WINDWARD_EXPONENT = 0.89;
    private static final double LEEWARD_FACTOR = 3.55;
    private static final double LEEWARD_EXPONENT = 0.617;
    private static final double NEARLY_LEVEL = 0.98;
    /** Height of the weather mast, m. */
    static final double MAST_HEIGHT = 10;

    private static final double LOWEST_HEIGHT = 0.5;

    private Convection() {}

    /**
     * Returns the factor c for a face whose warm air is lifted off: warm and facing up, or cold and facing down.
     *
     * @param cosineOfTilt of the face
     * @return W/(m²·K^(4/3)), 1.31 for a wall to 1.52 for a level face
     */
    static double lifted(double cosineOfTilt) {
        return 9.482 / (7.238 - Math.abs(cosineOfTilt));
    }

    /**
     * Returns the factor c for a face under a stable layer: cold and facing up, or warm and facing down.
     *
     * @param cosineOfTilt of the face
     * @return W/(m²·K^(4/3)), 1.31 for a wall to 0.76 for a level face
     */
    static double stable(double cosineOfTilt) {
        return 1.810 / (1.382 + Math.abs(cosineOfTilt));
    }

    /**
     * Returns the forced part for a smooth face.
     *
     * @param speed of the wind beside the face, m/s
     * @param windward whether the wind blows onto the face
     * @return W/(m²·K)
     */
    static double forced(double speed, boolean windward) {
        return windward
                ? WINDWARD_FACTOR * Elementary.pow(speed, WINDWARD_EXPONENT)
                : LEEWARD_FACTOR * Elementary.pow(speed, LEEWARD_EXPONENT);
    }

    /**
     * Returns whether wind blows onto a face.
     *
     * @param cosineOfTilt of the face
     * @param azimuth direction the face looks, degrees
     * @param windDirection direction the wind comes from, degrees
     * @return true also for faces that are nearly level
     */
    static boolean windward(double cosineOfTilt, double azimuth, double windDirection) {
        double apart = Math.abs(windDirection - azimuth) % 360;
        return Math.abs(cosineOfTilt) > NEARLY_LEVEL || Math.min(apart, 360 - apart) <= 90;
    }

    /**
     * Returns the factor of rough faces, [energyplus2023] table "Surface roughness multipliers".
     *
     * @param roughness of the face
     * @return 1 for glass to 2.17 for stucco
     */
    static double roughnessFactor(Roughness roughness) {
        return switch (roughness) {
            case VERY_ROUGH -> 2.17;
            case ROUGH -> 1.67;
            case MEDIUM_ROUGH -> 1.52;
            case MEDIUM_SMOOTH -> 1.13;
            case SMOOTH -> 1.11;
            case VERY_SMOOTH -> 1.00;
        };
    }

    /**
     * Returns wind speed at a height over that at the weather mast (10 m, open country), [ashrae2017] chapter 24
     * equation 4.
     *
     * @param terrain around the building
     * @param height above ground, m; below half a metre counts as half a metre
     * @return ratio of speeds
     */
    static double windProfile(Terrain terrain, double height) {
        return Elementary.pow(boundaryLayer(Terrain.OPEN) / MAST_HEIGHT, exponent(Terrain.OPEN))
                * Elementary.pow(Math.max(LOWEST_HEIGHT, height) / boundaryLayer(terrain), exponent(terrain));
    }

    private static double boundaryLayer(Terrain terrain) {
        return switch (terrain) {
            case CITY -> 460;
            case SUBURB -> 370;
            case OPEN -> 270;
            case WATER -> 210;
        };
    }

    private static double exponent(Terrain terrain) {
        return switch (terrain) {
            case CITY -> 0.33;
            case SUBURB -> 0.22;
            case OPEN -> 0.14;
            case WATER -> 0.10;
        };
    }
}
