package io.heatwright.room;

import java.util.Optional;

/**
 * A window in a room's envelope.
 *
 * @param name as printed to people
 * @param area including the frame, m², above 0
 * @param tilt degrees from horizontal facing up, 90 for a window in a wall
 * @param azimuth direction it looks, degrees clockwise from north, 0 to 360
 * @param glazing panes and gaps
 * @param frameShare share of the area that is frame, 0 to below 1
 * @param frameConductance heat transfer of the frame between its two faces without films, W/(m²·K)
 * @param sunlitShare share of the beam that neither neighbours nor screens block, 0 to 1
 * @param films convection on its two faces
 * @param placement its size and place in the wall, or unknown: then the middle of the wall, in the wall's own proportions
 * @param shading overhang and fins, or nothing
 * @param blind inside it, or none
 */
public record Window(
        String name,
        double area,
        double tilt,
        double azimuth,
        Glazing glazing,
        double frameShare,
        double frameConductance,
        double sunlitShare,
        Films films,
        Optional<Placement> placement,
        Optional<Shading> shading,
        Optional<Blind> blind) {

    /**
     * A bare window whose place in the wall is unknown.
     *
     * @param name as printed to people
     * @param area including the frame, m², above 0
     * @param tilt degrees from horizontal facing up, 90 for a window in a wall
     * @param azimuth direction it looks, degrees clockwise from north, 0 to 360
     * @param glazing panes and gaps
     * @param frameShare share of the area that is frame, 0 to below 1
     * @param frameConductance heat transfer of the frame between its two faces without films, W/(m²·K)
     * @param sunlitShare share of the beam that neither neighbours nor screens block, 0 to 1
     * @param films convection on its two faces
     */
    public Window(
            String name,
            double area,
            double tilt,
            double azimuth,
            Glazing glazing,
            double frameShare,
            double frameConductance,
            double sunlitShare,
            Films films) {
        this(
                name,
                area,
                tilt,
                azimuth,
                glazing,
                frameShare,
                frameConductance,
                sunlitShare,
                films,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns this window with what stands around it.
     *
     * @param place its size and place in the wall, or unknown
     * @param shades overhang and fins, or nothing
     * @param inside blind or curtain, or none
     * @return the same glass and frame
     */
    public Window with(Optional<Placement> place, Optional<Shading> shades, Optional<Blind> inside) {
        return new Window(
                name,
                area,
                tilt,
                azimuth,
                glazing,
                frameShare,
                frameConductance,
                sunlitShare,
                films,
                place,
                shades,
                inside);
    }
}
