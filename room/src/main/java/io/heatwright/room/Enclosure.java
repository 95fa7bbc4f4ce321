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
 * @param ventilation outdoor air that is brought or let in on purpose
 * @param moistureBuffer surfaces that take up vapour, beside the capacity of the factor
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
        double airCapacityFactor,
        Ventilation ventilation,
        MoistureBuffer moistureBuffer) {

    public Enclosure {
        surfaces = List.copyOf(surfaces);
        windows = List.copyOf(windows);
    }

    /**
     * A room without ventilation or a moisture buffer.
     *
     * @param name as printed to people
     * @param floorArea m²
     * @param volume of air, m³
     * @param surfaces opaque surfaces, at least one
     * @param windows may be empty
     * @param infiltration outdoor air that enters unasked
     * @param gains people and things
     * @param moistureCapacityFactor how many times the air's own moisture the room holds, at least 1
     * @param airCapacityFactor how many times the air's own heat the air and light things hold, at least 1
     */
    public Enclosure(
            String name,
            double floorArea,
            double volume,
            List<Surface> surfaces,
            List<Window> windows,
            Infiltration infiltration,
            InternalGains gains,
            double moistureCapacityFactor,
            double airCapacityFactor) {
        this(
                name,
                floorArea,
                volume,
                surfaces,
                windows,
                infiltration,
                gains,
                moistureCapacityFactor,
                airCapacityFactor,
                Ventilation.NONE,
                MoistureBuffer.NONE);
    }

    /**
     * An empty room without ventilation or a moisture buffer: nothing but air holds heat beside the surfaces.
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
     * Returns this room with other surfaces.
     *
     * @param other opaque surfaces, at least one
     * @return a copy
     */
    public Enclosure withSurfaces(List<Surface> other) {
        return new Enclosure(
                name,
                floorArea,
                volume,
                other,
                windows,
                infiltration,
                gains,
                moistureCapacityFactor,
                airCapacityFactor,
                ventilation,
                moistureBuffer);
    }

    /**
     * Returns this room with other windows.
     *
     * @param other may be empty
     * @return a copy
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
                airCapacityFactor,
                ventilation,
                moistureBuffer);
    }

    /**
     * Returns this room with other people and things.
     *
     * @param other what they give off
     * @return a copy
     */
    public Enclosure withGains(InternalGains other) {
        return new Enclosure(
                name,
                floorArea,
                volume,
                surfaces,
                windows,
                infiltration,
                other,
                moistureCapacityFactor,
                airCapacityFactor,
                ventilation,
                moistureBuffer);
    }

    /**
     * Returns this room with other fans and opened windows.
     *
     * @param other outdoor air that is brought or let in on purpose
     * @return a copy
     */
    public Enclosure withVentilation(Ventilation other) {
        return new Enclosure(
                name,
                floorArea,
                volume,
                surfaces,
                windows,
                infiltration,
                gains,
                moistureCapacityFactor,
                airCapacityFactor,
                other,
                moistureBuffer);
    }

    /**
     * Returns this room with other surfaces that take up vapour.
     *
     * @param other the surfaces
     * @param factor how many times the air's own moisture the room holds beside them, at least 1
     * @return a copy
     */
    public Enclosure withMoistureBuffer(MoistureBuffer other, double factor) {
        return new Enclosure(
                name,
                floorArea,
                volume,
                surfaces,
                windows,
                infiltration,
                gains,
                factor,
                airCapacityFactor,
                ventilation,
                other);
    }
}
