package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;

/**
 * An unheated basement below a room ([iso13370] clause 7.4 and annex H of the 2017 edition).
 *
 * @param resistance of the floor between room and basement, between its faces, m²·K/W
 * @param height of that floor above the ground outside, m
 * @param wallTransmittance of the basement's walls above the ground, W/(m²·K)
 * @param airChanges of the basement, volumes per hour
 * @param inSoil floor and walls of the basement in the soil
 */
public record UnheatedBasement(
        double resistance, double height, double wallTransmittance, double airChanges, HeatedBasement inSoil) {

    /** Heat capacity of air, Wh/(m³·K). */
    private static final double AIR = 0.33;

    /** Months that the flow lags behind the outdoor air (annex H; from memory). */
    private static final double LAG = 1;

    /**
     * Computes what the space is tied to.
     *
     * @return per m² of floor
     */
    public SpaceCoupling coupling() {
        var soil = inSoil.soil();
        var edge = inSoil.perimeter() / inSoil.area();
        var walls = inSoil.depth() * edge;
        var outdoors = height * edge * wallTransmittance + AIR * airChanges * (height + inSoil.depth());
        var bare = new SlabOnGround(
                        inSoil.area(),
                        inSoil.perimeter(),
                        inSoil.wall(),
                        inSoil.floorResistance(),
                        EdgeInsulation.NONE,
                        soil)
                .thickness();
        var both = 2 - Elementary.exp(-inSoil.depth() / soil.penetrationDepth());
        return SpaceCoupling.of(
                resistance,
                inSoil.floor().transmittance() + walls * inSoil.walls().transmittance(),
                outdoors,
                both * HalfSpace.edgeSwing(soil, bare) * edge,
                (1 + walls) * soil.conductivity() / soil.penetrationDepth(),
                LAG);
    }
}
