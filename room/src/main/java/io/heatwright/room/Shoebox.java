package io.heatwright.room;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the beam through one window first strikes: the room is a box whose height is its volume over its floor, whose width
 * is the area of everything outdoors in the window's plane over that height, and whose depth is the floor over the width. A
 * skylight's box is square. Rays fall on floor, far wall and side walls by geometry: which face a ray meets first changes
 * along straight lines across the window, so the parts are polygons with exact areas. What overhang and fins shade is left
 * out.
 */
final class Shoebox {

    static final int FLOOR = 0;
    static final int FAR = 1;
    static final int NEAR = 2;
    static final int RIGHT = 3;
    static final int LEFT = 4;
    static final int FACES = 5;

    private static final double SKYLIGHT = 0.5;
    private static final double FACING = 0.7;

    private final FaceFrame frame;
    private final boolean skylight;
    private final Optional<Shadow> shadow;
    private final ConvexPolygon polygon = new ConvexPolygon();
    private final double width;
    private final double depth;
    private final double height;
    /** The window's lower left corner: along the wall, and up the wall or into the room. */
    private final double left;

    private final double low;
    private final double windowWidth;
    private final double windowHeight;

    /** Share of the beam that strikes each face of the box, sum 1. */
    final double[] share = new double[FACES];

    Shoebox(Enclosure enclosure, Elements elements, int w) {
        var window = enclosure.windows().get(w);
        var plane = elements.plane[elements.opaque + w];
        frame = new FaceFrame(plane);
        skylight = plane.up() > SKYLIGHT;
        shadow = window.shading().map(Shadow::new);
        double tall = enclosure.volume() / enclosure.floorArea();
        double wall = Math.max(window.area(), wallArea(elements, elements.opaque + w));
        double length = skylight ? Math.sqrt(enclosure.floorArea()) : wall / tall;
        double high = skylight ? length : tall;
        double scale = Math.sqrt(Math.min(1, window.area() / (length * high)));
        windowWidth = window.shading()
                .map(Shading::width)
                .or(() -> window.placement().map(Placement::width))
                .orElse(scale * length);
        windowHeight = window.shading()
                .map(Shading::height)
                .or(() -> window.placement().map(Placement::height))
                .orElse(scale * high);
        width = Math.max(length, windowWidth);
        depth = skylight ? Math.max(high, windowHeight) : enclosure.floorArea() / width;
        height = skylight ? tall : Math.max(tall, windowHeight);
        left = placed(window.placement().map(Placement::left), width - windowWidth);
        low = placed(
                window.placement().map(Placement::sill).filter(sill -> !skylight),
                (skylight ? depth : height) - windowHeight);
    }

    /** A distance from the edge, NaN for the middle, so that the window stays inside. */
    private static double placed(Optional<Double> given, double room) {
        return given.filter(d -> !d.isNaN()).map(d -> Math.min(d, room)).orElse(0.5 * room);
    }

    private static double wallArea(Elements elements, int from) {
        double sum = 0;
        for (int k = 0; k < elements.count; k++) {
            sum += inWall(elements, from, k) ? elements.area[k] : 0;
        }
        return sum;
    }

    private static boolean inWall(Elements elements, int from, int k) {
        return elements.outside[k] == Elements.Outside.WEATHER
                && StarNetwork.samePlane(elements.plane[from], elements.plane[k]);
    }

    /**
     * Returns the area with which each element stands for each face of the box: those that look its way; or else, where the
     * room's walls do not say, all upright ones outside the window's wall; or else the floor. Zeros if there is none.
     */
    double[][] faces(Elements elements, int from) {
        var faces = new double[FACES][elements.count];
        for (int face = 0; face < FACES; face++) {
            for (int k = 0; k < elements.count; k++) {
                faces[face][k] = stands(elements, k, face) ? elements.area[k] : 0;
            }
            if (face != FLOOR && none(faces[face])) {
                for (int k = 0; k < elements.count; k++) {
                    boolean upright = Math.abs(elements.plane[k].up()) < FACING && !inWall(elements, from, k);
                    faces[face][k] = upright ? elements.area[k] : 0;
                }
            }
            if (none(faces[face])) {
                faces[face] = faces[FLOOR].clone();
            }
        }
        return faces;
    }

    private static boolean none(double[] areas) {
        return Arrays.stream(areas).sum() == 0;
    }

    private boolean stands(Elements elements, int k, int face) {
        var plane = elements.plane[k];
        if (face == FLOOR) {
            return plane.up() < -FACING;
        }
        double along = frame.alongWall(plane.east(), plane.north());
        double away = frame.awayFromWall(plane.east(), plane.north());
        return switch (face) {
            case FAR -> away < -FACING;
            case NEAR -> away > FACING;
            case RIGHT -> along > FACING;
            default -> along < -FACING;
        };
    }

    /**
     * Follows the beam.
     *
     * @param east component of the direction to the sun
     * @param north component of the direction to the sun
     * @param up component of the direction to the sun, above 0
     */
    void follow(double east, double north, double up) {
        frame.turn(east, north, up);
        shadow.ifPresent(s -> s.setLight(frame.right, frame.slope, frame.out));
        double across = -frame.alongWall(east, north);
        double inward = frame.awayFromWall(east, north);
        Arrays.fill(share, 0);
        double all = lit();
        if (all <= 0) {
            share[FLOOR] = 1;
            return;
        }
        // Times until a ray from (x, y) of the window meets each face, as c + a x + b y.
        boolean goesRight = across > 0;
        double sideX = across == 0 ? 0 : -1 / across;
        double side = across == 0 ? Double.MAX_VALUE : (goesRight ? width - left : -left) / across;
        boolean goesFar = inward > 0;
        double ahead = Double.MAX_VALUE;
        double aheadY = 0;
        if (skylight && inward != 0) {
            ahead = (goesFar ? depth - low : -low) / inward;
            aheadY = -1 / inward;
        } else if (goesFar) {
            ahead = depth / inward;
        }
        double floor = (skylight ? height : low) / up;
        double floorY = skylight ? 0 : 1 / up;
        start();
        polygon.keep(-sideX, floorY, side - floor);
        polygon.keep(0, floorY - aheadY, ahead - floor);
        share[FLOOR] = Math.min(1, area() / all);
        start();
        polygon.keep(0, aheadY - floorY, floor - ahead);
        polygon.keep(-sideX, aheadY, side - ahead);
        share[goesFar ? FAR : NEAR] = Math.min(1 - share[FLOOR], area() / all);
        share[goesRight ? RIGHT : LEFT] += Math.max(0, 1 - share[FLOOR] - share[goesFar ? FAR : NEAR]);
    }

    private void start() {
        polygon.setRectangle(0, 0, windowWidth, windowHeight);
    }

    private double area() {
        return shadow.isPresent() ? shadow.get().litArea(polygon) : polygon.area();
    }

    private double lit() {
        start();
        return area();
    }
}
