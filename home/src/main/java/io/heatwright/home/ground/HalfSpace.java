package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;

/** Soil without end below a floor at its surface: the two formulas that all parts of [iso13370] build on. */
final class HalfSpace {

    /** Films on a face inside, above a floor and beside a wall, and outdoors, m²·K/W ([iso6946] table 7). */
    static final double FLOOR_FILM = 0.17;

    static final double WALL_FILM = 0.13;
    static final double OUTSIDE_FILM = 0.04;

    private static final double PER_PERIMETER = 0.37;

    private HalfSpace() {}

    /** Floor area over half the exposed perimeter, m ([iso13370] equation 2). */
    static double size(double area, double perimeter) {
        return area / (0.5 * perimeter);
    }

    /**
     * Steady transmittance of a floor with the ground below it, W/(m²·K) ([iso13370] equations 4 and 5; with half a
     * basement's depth added to the thickness, 13 and 14).
     *
     * @param conductivity of the soil, W/(m·K)
     * @param size characteristic dimension of the floor, m
     * @param thickness of soil that resists like walls, floor and films together, m
     */
    static double transmittance(double conductivity, double size, double thickness) {
        return thickness < size
                ? 2 * conductivity / (Math.PI * size + thickness) * Elementary.log(Math.PI * size / thickness + 1)
                : conductivity / (0.457 * size + thickness);
    }

    /**
     * Amplitude of the heat flow along a metre of exposed edge, per kelvin of the outdoor air's yearly amplitude,
     * W/(m·K) ([iso13370] annex H, equation H.3).
     *
     * @param soil around it
     * @param thickness of soil that resists like walls, floor and films together, m
     */
    static double edgeSwing(Soil soil, double thickness) {
        return PER_PERIMETER * soil.conductivity() * Elementary.log(soil.penetrationDepth() / thickness + 1);
    }
}
