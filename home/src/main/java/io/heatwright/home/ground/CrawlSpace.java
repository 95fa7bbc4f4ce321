package io.heatwright.home.ground;

/**
 * A low space between a suspended floor and the soil ([iso13370] clause 7.2 and annex H of the 2017 edition).
 *
 * @param area of the floor, m²
 * @param perimeter of it that lies along outside walls, m, above 0
 * @param wall thickness of those walls, m
 * @param resistance of the floor between its faces, m²·K/W
 * @param height of the floor above the ground outside, m
 * @param wallTransmittance of the walls of the space above the ground, W/(m²·K)
 * @param openings ventilation openings along a metre of perimeter, m²/m; 0 if it is not vented
 * @param wind yearly mean of wind speed at 10 m, m/s
 * @param shielding share of that wind which drives the ventilation: 0.02 sheltered, 0.05 average, 0.10 exposed ([iso13370] table 8)
 *     ([iso13370] table 8)
 * @param soil below
 */
public record CrawlSpace(
        double area,
        double perimeter,
        double wall,
        double resistance,
        double height,
        double wallTransmittance,
        double openings,
        double wind,
        double shielding,
        Soil soil) {

    private static final double HEAT_OF_VENTILATION = 1450;

    /** Air carries the year at once (annex H; from memory). */
    private static final double LAG = 0;

    /**
     * Computes what the space is tied to.
     *
     * @return per m² of floor
     */
    public SpaceCoupling coupling() {
        var size = HalfSpace.size(area, perimeter);
        var bare = new SlabOnGround(area, perimeter, wall, 0, EdgeInsulation.NONE, soil).thickness();
        var outdoors = 2 * height * wallTransmittance / size + HEAT_OF_VENTILATION * openings * wind * shielding / size;
        return SpaceCoupling.of(
                resistance,
                HalfSpace.transmittance(soil.conductivity(), size, bare),
                outdoors,
                2 * HalfSpace.edgeSwing(soil, bare) / size,
                soil.conductivity() / soil.penetrationDepth(),
                LAG);
    }
}
