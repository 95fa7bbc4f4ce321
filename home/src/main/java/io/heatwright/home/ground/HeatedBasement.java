package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;

/**
 * A heated room whose floor lies below the ground outside ([iso13370] clause 7.3 and annex H of the 2017 edition). At depth
 * nought its floor is that of {@link SlabOnGround}. The standard gives the swing of floor and walls together; the terms of
 * its sum are taken for walls and floor apart.
 *
 * @param area of the floor, m²
 * @param perimeter of it that lies along outside walls, m, above 0
 * @param wall thickness of those walls, m
 * @param depth of the floor below the ground outside, mean along those walls, m, above 0
 * @param floorResistance of the floor, m²·K/W
 * @param wallResistance of the walls in the soil, m²·K/W
 * @param soil around it
 */
public record HeatedBasement(
        double area,
        double perimeter,
        double wall,
        double depth,
        double floorResistance,
        double wallResistance,
        Soil soil) {

    /** Months that the flow lags behind the outdoor air (annex H; from memory). */
    private static final double LAG = 1;

    /**
     * Computes the heat flow through the floor.
     *
     * @return per m² of floor
     */
    public GroundCoupling floor() {
        var size = HalfSpace.size(area, perimeter);
        return new GroundCoupling(
                HalfSpace.transmittance(soil.conductivity(), size, floorThickness() + 0.5 * depth),
                above() * HalfSpace.edgeSwing(soil, floorThickness()) * perimeter / area,
                LAG);
    }

    /**
     * Computes the heat flow through the walls below the ground.
     *
     * @return per m² of wall in the soil
     */
    public GroundCoupling walls() {
        var thickness = wallThickness();
        var floor = Math.min(floorThickness(), thickness);
        var transmittance = 2
                * soil.conductivity()
                / (Math.PI * depth)
                * (1 + 0.5 * floor / (floor + depth))
                * Elementary.log(depth / thickness + 1);
        return new GroundCoupling(transmittance, 2 * (1 - above()) * HalfSpace.edgeSwing(soil, thickness) / depth, LAG);
    }

    /** Share of the year's swing that is left at the depth of the floor. */
    private double above() {
        return Elementary.exp(-depth / soil.penetrationDepth());
    }

    private double floorThickness() {
        return new SlabOnGround(area, perimeter, wall, floorResistance, EdgeInsulation.NONE, soil).thickness();
    }

    private double wallThickness() {
        return soil.conductivity() * (HalfSpace.WALL_FILM + wallResistance + HalfSpace.OUTSIDE_FILM);
    }
}
