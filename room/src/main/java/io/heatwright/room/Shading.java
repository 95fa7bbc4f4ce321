package io.heatwright.room;

import java.util.Optional;

/**
 * What stands before a rectangle in a wall or roof and keeps the sun off it. Lengths lie in the rectangle's own plane or at
 * right angles to it; left and right are as seen from outside.
 *
 * @param width of the rectangle, m, above 0
 * @param height of the rectangle along the slope, m, above 0
 * @param overhang above it, or none
 * @param left fin on its left, or none
 * @param right fin on its right, or none
 * @param reflectance share of the diffuse light falling on overhang and fins that they send on, 0 (black) to 1
 */
public record Shading(
        double width,
        double height,
        Optional<Overhang> overhang,
        Optional<Fin> left,
        Optional<Fin> right,
        double reflectance) {

    /**
     * A slab at right angles to the plane: a roof's eave, a balcony, an awning held level.
     *
     * @param depth how far it reaches out, m, 0 or more
     * @param above its height above the rectangle's top edge, m, 0 or more
     * @param pastLeft how far it reaches past the left edge, m; negative when it ends short of it
     * @param pastRight how far it reaches past the right edge, m; negative when it ends short of it
     */
    public record Overhang(double depth, double above, double pastLeft, double pastRight) {}

    /**
     * An upright slab at right angles to the plane: a side fin, the wing of a building, the cheek of a deep reveal.
     *
     * @param depth how far it reaches out, m, 0 or more
     * @param distance from the rectangle's edge, m, 0 or more
     * @param bottom its lower end above the rectangle's lower edge, m; negative when it reaches below
     * @param top its upper end above the rectangle's lower edge, m, at least {@code bottom}
     */
    public record Fin(double depth, double distance, double bottom, double top) {}

    /**
     * A black overhang.
     *
     * @param width of the rectangle below, m
     * @param height of the rectangle below, m
     * @param overhang above it
     * @return shading without fins
     */
    public static Shading of(double width, double height, Overhang overhang) {
        return new Shading(width, height, Optional.of(overhang), Optional.empty(), Optional.empty(), 0);
    }
}
