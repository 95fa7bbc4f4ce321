package io.heatwright.home.defaults;

import io.heatwright.climate.Elementary;

/**
 * Heat through a floor on soil after [iso13370], clauses 8.1 and 9 of the 2017 edition: slab without edge insulation.
 */
public final class SlabOnGround {

    /** Conductivity of sand or gravel, W/(m·K) ([iso13370] table 7, the value to take if nothing is known). */
    public static final double SOIL_CONDUCTIVITY = 2.0;

    private static final double INSIDE_FILM = 0.17;
    private static final double OUTSIDE_FILM = 0.04;
    private static final double WALL = 0.2;
    private static final double HALF_METRE = 0.5;

    private SlabOnGround() {}

    /**
     * Returns the transmittance of the floor with all the ground below it.
     *
     * @param area of the floor, m²
     * @param perimeter exposed edge, m, above 0
     * @param slab resistance of the slab, m²·K/W
     * @return W/(m²·K)
     */
    public static double transmittance(double area, double perimeter, double slab) {
        var size = area / (0.5 * perimeter);
        var thickness = WALL + SOIL_CONDUCTIVITY * (INSIDE_FILM + slab + OUTSIDE_FILM);
        return thickness < size
                ? 2 * SOIL_CONDUCTIVITY / (Math.PI * size + thickness) * Elementary.log(Math.PI * size / thickness + 1)
                : SOIL_CONDUCTIVITY / (0.457 * size + thickness);
    }

    /**
     * Returns the resistance of the virtual layer below half a metre of soil.
     *
     * @param area of the floor, m²
     * @param perimeter exposed edge, m, above 0
     * @param slab resistance of the slab, m²·K/W
     * @return m²·K/W, at least 0.01
     */
    static double virtualLayer(double area, double perimeter, double slab) {
        var soil = HALF_METRE / SOIL_CONDUCTIVITY;
        return Math.max(0.01, 1 / transmittance(area, perimeter, slab) - INSIDE_FILM - slab - soil);
    }
}
