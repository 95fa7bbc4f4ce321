package io.heatwright.climate;

/**
 * A tilted plane as the unit vector of its outward normal, so that time loops need no trigonometry.
 *
 * @param tilt degrees from horizontal facing up: 0 a flat roof, 90 a wall, 180 facing the ground
 * @param azimuth direction the plane looks, degrees clockwise from north
 * @param east component of the normal
 * @param north component of the normal
 * @param up component of the normal, the cosine of the tilt
 */
public record Plane(double tilt, double azimuth, double east, double north, double up) {

    /** Horizontal, facing up. */
    public static final Plane HORIZONTAL = of(0, 0);

    /**
     * Describes a plane.
     *
     * @param tilt degrees from horizontal facing up, 0 to 180
     * @param azimuth direction the plane looks, degrees clockwise from north
     * @return the plane
     */
    public static Plane of(double tilt, double azimuth) {
        double lean = Elementary.radians(tilt);
        double bearing = Elementary.radians(azimuth);
        double level = tilt == 0 || tilt == 180 ? 0 : Elementary.sin(lean);
        // The exact values keep a wall from seeing a trace of the sky's zenith.
        double up = tilt == 90 ? 0 : Elementary.cos(lean);
        return new Plane(tilt, azimuth, level * Elementary.sin(bearing), level * Elementary.cos(bearing), up);
    }
}
