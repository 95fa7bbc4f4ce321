package io.heatwright.room;

import java.util.List;

/**
 * One room as the heat balance sees it.
 *
 * @param name as printed to people
 * @param floorArea m²
 * @param volume of air, m³
 * @param surfaces opaque surfaces, at least one
 * @param windows may be empty
 * @param infiltration outdoor air that enters unasked
 * @param gains people and things
 * @param moistureCapacityFactor how many times the air's own moisture the room and its furnishings hold, at least 1
 * @param airCapacityFactor how many times the air's own heat the air and the light things that follow it hold, at least 1
 */
public record Enclosure(
        String name,
        double floorArea,
        double volume,
        List<Surface> surfaces,
        List<Window> windows,
        Infiltration infiltration,
        InternalGains gains,
        double moistureCapacityFactor,
        double airCapacityFactor) {

    public Enclosure {
        surfaces = List.copyOf(surfaces);
        windows = List.copyOf(windows);
    }

    /**
     * An empty room: nothing but air holds heat beside the surfaces.
     *
     * @param name as printed to people
     * @param floorArea m²
     * @param volume of air, m³
     * @param surfaces opaque surfaces, at least one
     * @param windows may be empty
     * @param infiltration outdoor air that enters unasked
     * @param gains people and things
     * @param moistureCapacityFactor how many times the air's own moisture the room holds, at least 1
     */
    public Enclosure(
            String name,
            double floorArea,
            double volume,
            List<Surface> surfaces,
            List<Window> windows,
            Infiltration infiltration,
            InternalGains gains,
            double moistureCapacityFactor) {
        this(name, floorArea, volume, surfaces, windows, infiltration, gains, moistureCapacityFactor, 1);
    }

    /**
     * Returns the same room with other windows.
     *
     * @param other may be empty
     * @return a room
     */
    public Enclosure withWindows(List<Window> other) {
        return new Enclosure(
                name,
                floorArea,
                volume,
                surfaces,
                other,
                infiltration,
                gains,
                moistureCapacityFactor,
                airCapacityFactor);
    }
}
