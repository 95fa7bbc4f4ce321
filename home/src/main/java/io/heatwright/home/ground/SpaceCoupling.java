package io.heatwright.home.ground;

/**
 * How an unheated space below a floor is tied to what surrounds it, per m² of that floor.
 *
 * @param ground conductance from the space through the soil, W/(m²·K)
 * @param outdoors conductance from the space to the outdoor air, through its walls and by its ventilation, W/(m²·K)
 * @param floor heat flow from the room through its floor and the space
 */
public record SpaceCoupling(double ground, double outdoors, GroundCoupling floor) {

    /**
     * Returns the share of the space's heat that goes to the air.
     *
     * @return 0 to 1
     */
    public double outdoorShare() {
        return outdoors / (ground + outdoors);
    }

    /**
     * Returns the resistance between the floor's underside and soil and air together, the film on the underside included.
     *
     * @return m²·K/W
     */
    public double resistance() {
        return HalfSpace.FLOOR_FILM + 1 / (ground + outdoors);
    }

    /**
     * Puts the parts of a swing together ([iso13370] annex H, equations of H.6.3 and H.8.2): what soil and air bring into the
     * space, and the share of it that goes on through the floor.
     *
     * @param resistance of the floor between its faces, m²·K/W
     * @param edge swing that comes through the soil, W/(m²·K)
     * @param storing conductance by which the soil takes up a yearly swing of the space, W/(m²·K)
     * @param lag months
     */
    static SpaceCoupling of(
            double resistance, double ground, double outdoors, double edge, double storing, double lag) {
        var through = 1 / (2 * HalfSpace.FLOOR_FILM + resistance);
        var transmittance = 1 / (1 / through + 1 / (ground + outdoors));
        var swing = through * (edge + outdoors) / (storing + outdoors + through);
        return new SpaceCoupling(ground, outdoors, new GroundCoupling(transmittance, swing, lag));
    }
}
