package io.heatwright.room;

import java.util.ArrayList;
import java.util.Collections;

/**
 * An opaque surface between two rooms of a building: an inner wall, a floor that is the other room's ceiling, or a door that
 * stays shut. It is written once, from the side of either room.
 *
 * @param name as printed to people
 * @param room place in the building of the room that it is seen from
 * @param neighbour place in the building of the room behind it
 * @param area m², above 0
 * @param tilt degrees from horizontal facing up, of the face that looks into the neighbour: 0 this room's ceiling, 90 a wall,
 *     180 this room's floor
 * @param azimuth direction in which one looks from the room through the wall, degrees clockwise from north, 0 to 360
 * @param construction layers from the neighbour to the room; its outer face is the neighbour's
 * @param films convection on its two faces; given coefficients are the neighbour's, then the room's; varying ones are
 *     natural on both
 */
public record SharedWall(
        String name,
        int room,
        int neighbour,
        double area,
        double tilt,
        double azimuth,
        Construction construction,
        Films films) {

    /**
     * Returns the same wall written from the other side.
     *
     * @return room and neighbour have changed places
     */
    public SharedWall mirrored() {
        var layers = new ArrayList<>(construction.layers());
        Collections.reverse(layers);
        var turned = new Construction(
                construction.name(),
                layers,
                construction.insideEmittance(),
                construction.outsideEmittance(),
                construction.insideSolarAbsorptance(),
                construction.outsideSolarAbsorptance());
        return new SharedWall(
                name,
                /* room= */ neighbour,
                /* neighbour= */ room,
                area,
                180 - tilt,
                (azimuth + 180) % 360,
                turned,
                mirrored(films));
    }

    private static Films mirrored(Films films) {
        var outside = films.givenOutside();
        var inside = films.givenInside();
        if (outside.isPresent() && inside.isPresent()) {
            return new Films.Fixed(/* outside= */ inside.getAsDouble(), /* inside= */ outside.getAsDouble());
        }
        if (outside.isPresent()) {
            return new Films.FixedInside(outside.getAsDouble(), Films.Roughness.SMOOTH);
        }
        return inside.isPresent() ? new Films.FixedOutside(inside.getAsDouble()) : films;
    }

    /** The wall as a surface of its room alone. */
    Surface surface(Boundary behind) {
        return new Surface(name, area, tilt, azimuth, construction, behind, films);
    }
}
