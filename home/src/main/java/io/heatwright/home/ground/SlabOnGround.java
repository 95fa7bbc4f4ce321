package io.heatwright.home.ground;

/**
 * A floor on soil at about the height of the ground outside ([iso13370] clause 7.1 and annexes D and H of the 2017 edition).
 *
 * @param area of the floor, m²
 * @param perimeter of it that lies along outside walls, m, above 0
 * @param wall thickness of those walls, m
 * @param resistance of the floor and of what insulates all of it, m²·K/W
 * @param edge insulation along the exposed perimeter
 * @param soil below
 */
public record SlabOnGround(
        double area, double perimeter, double wall, double resistance, EdgeInsulation edge, Soil soil) {

    /** Months that the flow lags behind the outdoor air (annex H, as [pybuildingenergy] has it). */
    private static final double LAG = 1;

    /** The same with insulation down the edge, around which the cold takes longer (annex H; from memory). */
    private static final double LAG_DOWN = 2;

    /**
     * Computes the heat flow through the floor.
     *
     * @return per m² of floor
     */
    public GroundCoupling coupling() {
        var size = HalfSpace.size(area, perimeter);
        var thickness = thickness();
        var insulated = edge.resistance() > 0;
        return new GroundCoupling(
                HalfSpace.transmittance(soil.conductivity(), size, thickness) + 2 * edge.psi(soil, thickness) / size,
                2 * edge.edgeSwing(soil, thickness) / size,
                insulated && edge.down() ? LAG_DOWN : LAG);
    }

    /** Thickness of soil that resists like wall, floor and films together, m (equation 3). */
    double thickness() {
        return wall + soil.conductivity() * (HalfSpace.FLOOR_FILM + resistance + HalfSpace.OUTSIDE_FILM);
    }
}
