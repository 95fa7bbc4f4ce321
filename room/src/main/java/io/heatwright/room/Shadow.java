package io.heatwright.room;

import java.util.List;

/**
 * The shadow of overhang and fins on their rectangle, exact for one direction of light. Each slab throws a parallelogram;
 * light comes from one side, so at most one fin throws any, and what overhang and fin both shade is counted once.
 */
final class Shadow {

    private final Shading shading;
    /** Rectangles within the rectangle that do not count: a wall's windows. */
    private final List<Placement> holes;

    private final double area;
    private final ConvexPolygon whole = new ConvexPolygon();
    private final ConvexPolygon part = new ConvexPolygon();
    /** Run of the shadow per depth, to the left and down. */
    private double across;

    private double down;

    Shadow(Shading shading) {
        this(shading, List.of());
    }

    Shadow(Shading shading, List<Placement> holes) {
        this.shading = shading;
        this.holes = holes;
        double net = shading.width() * shading.height();
        for (var hole : holes) {
            net -= hole.width() * hole.height();
        }
        area = net;
    }

    /**
     * Sets where the light comes from.
     *
     * @param right component along the width, to the right seen from outside
     * @param up component up the slope
     * @param out component along the outward normal, above 0
     */
    void setLight(double right, double up, double out) {
        across = right / out;
        down = up / out;
    }

    /** Share of the rectangle without its holes that the light reaches, 0 to 1; 1 if the holes leave nothing. */
    double litShare() {
        whole.setRectangle(0, 0, shading.width(), shading.height());
        double lit = litArea(whole);
        for (var hole : holes) {
            whole.setRectangle(hole.left(), hole.sill(), hole.left() + hole.width(), hole.sill() + hole.height());
            lit -= litArea(whole);
        }
        return area > 0 ? Math.min(1, Math.max(0, lit / area)) : 1;
    }

    /** Area of a part of the rectangle, with its corner at the lower left, that the light reaches, m². */
    double litArea(ConvexPolygon polygon) {
        double lit = polygon.area();
        part.set(polygon);
        boolean below = keepUnderOverhang();
        if (below) {
            lit -= part.area();
        }
        part.set(polygon);
        if (keepBesideFin()) {
            lit -= part.area();
            if (below) {
                keepUnderOverhang();
                lit += part.area();
            }
        }
        return Math.max(0, lit);
    }

    /** Cuts to what the overhang shades; false if it shades nothing. */
    private boolean keepUnderOverhang() {
        if (shading.overhang().isEmpty() || down <= 0) {
            return false;
        }
        var slab = shading.overhang().get();
        double edge = shading.height() + slab.above();
        part.keep(0, -1, slab.depth() * down - edge);
        part.keep(-down, across, slab.pastLeft() * down + across * edge);
        part.keep(down, -across, (shading.width() + slab.pastRight()) * down - across * edge);
        return true;
    }

    /** Cuts to what the fin on the side of the light shades; false if it shades nothing. */
    private boolean keepBesideFin() {
        var side = across < 0 ? shading.left() : shading.right();
        if (side.isEmpty() || across == 0) {
            return false;
        }
        var fin = side.get();
        // Measured from the fin's own edge inwards, both sides are alike: inwards = sign · x + offset.
        double sign = across < 0 ? 1 : -1;
        double offset = across < 0 ? fin.distance() : shading.width() + fin.distance();
        double run = Math.abs(across);
        part.keep(sign, 0, fin.depth() * run - offset);
        part.keep(-sign * down, -run, offset * down - fin.bottom() * run);
        part.keep(sign * down, run, fin.top() * run - offset * down);
        return true;
    }
}
