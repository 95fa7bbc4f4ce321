package io.heatwright.room;

import java.util.Optional;

/**
 * An opaque surface that bounds a room: wall, roof, ceiling, floor or door.
 *
 * @param name as printed to people
 * @param area net of windows, m², above 0
 * @param tilt degrees from horizontal facing up: 0 a flat roof or ceiling, 90 a wall, 180 a floor (outer face down)
 * @param azimuth direction the outer face looks, degrees clockwise from north, 0 to 360
 * @param construction layers and faces
 * @param boundary what lies behind it
 * @param films convection on its two faces
 * @param shading overhang and fins, or nothing; its rectangle is the surface with its windows, of which those whose place
 *     is known are left out
 */
public record Surface(
        String name,
        double area,
        double tilt,
        double azimuth,
        Construction construction,
        Boundary boundary,
        Films films,
        Optional<Shading> shading) {

    /**
     * A surface with nothing before it.
     *
     * @param name as printed to people
     * @param area net of windows, m², above 0
     * @param tilt degrees from horizontal facing up
     * @param azimuth direction the outer face looks, degrees clockwise from north, 0 to 360
     * @param construction layers and faces
     * @param boundary what lies behind it
     * @param films convection on its two faces
     */
    public Surface(
            String name,
            double area,
            double tilt,
            double azimuth,
            Construction construction,
            Boundary boundary,
            Films films) {
        this(name, area, tilt, azimuth, construction, boundary, films, Optional.empty());
    }
}
