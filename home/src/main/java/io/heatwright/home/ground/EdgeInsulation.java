package io.heatwright.home.ground;

import io.heatwright.climate.Elementary;

/**
 * Insulation along the edge of a slab, in place of as much soil.
 *
 * @param resistance of the insulation, m²·K/W; 0 for none
 * @param reach how far down it goes, or how far in under the floor, m
 * @param down whether it stands at the edge and goes down; otherwise it lies flat
 */
public record EdgeInsulation(double resistance, double reach, boolean down) {

    /** No insulation at the edge. */
    public static final EdgeInsulation NONE = new EdgeInsulation(0, 0, true);

    /** Of plastic foam, W/(m·K) (our choice): gives the thickness of soil that the insulation takes the place of. */
    private static final double CONDUCTIVITY = 0.035;

    /** Change of heat flow along a metre of edge, W/(m·K), at most 0 ([iso13370] annex D, equations D.5 and D.6). */
    double psi(Soil soil, double thickness) {
        var with = thickness + added(soil);
        return -soil.conductivity()
                / Math.PI
                * (Elementary.log(path() / thickness + 1) - Elementary.log(path() / with + 1));
    }

    /** Amplitude along a metre of edge, W/(m·K) ([iso13370] annex H, equations H.4 and H.5). */
    double edgeSwing(Soil soil, double thickness) {
        var beyond = Elementary.exp(-path() / soil.penetrationDepth());
        return (1 - beyond) * HalfSpace.edgeSwing(soil, thickness + added(soil))
                + beyond * HalfSpace.edgeSwing(soil, thickness);
    }

    /** Thickness of soil with the resistance that the insulation adds, m (equations D.1 and D.2). */
    private double added(Soil soil) {
        return resistance * (soil.conductivity() - CONDUCTIVITY);
    }

    /** Heat goes down one side of upright insulation and up the other. */
    private double path() {
        return down ? 2 * reach : reach;
    }
}
