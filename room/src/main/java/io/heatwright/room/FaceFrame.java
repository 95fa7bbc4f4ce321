package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.Plane;

/** Directions as a face sees them: to the right along its width, up its slope, and out along its normal. */
final class FaceFrame {

    final double azimuth;
    private final double east;
    private final double north;
    private final double cosineOfTilt;
    private final double sineOfTilt;

    double right;
    double slope;
    double out;

    FaceFrame(Plane plane) {
        azimuth = plane.azimuth();
        double bearing = Elementary.radians(azimuth);
        east = Elementary.sin(bearing);
        north = Elementary.cos(bearing);
        cosineOfTilt = plane.up();
        sineOfTilt = Elementary.sqrt(Math.max(0, 1 - plane.up() * plane.up()));
    }

    /** Turns a direction, given by its components east, north and up. */
    void turn(double e, double n, double up) {
        double away = awayFromWall(e, n);
        right = alongWall(e, n);
        slope = up * sineOfTilt - away * cosineOfTilt;
        out = away * sineOfTilt + up * cosineOfTilt;
    }

    /** Component of a level direction along the wall, to the right seen from outside. */
    double alongWall(double e, double n) {
        return n * east - e * north;
    }

    /** Component of a level direction away from the wall, outdoors. */
    double awayFromWall(double e, double n) {
        return e * east + n * north;
    }

    /** Share of a shaded rectangle that light from the last direction reaches. */
    double lit(Shadow shadow) {
        shadow.setLight(right, slope, out);
        return shadow.litShare();
    }
}
