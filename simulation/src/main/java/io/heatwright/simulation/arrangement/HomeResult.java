package io.heatwright.simulation.arrangement;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What happened in a home with its machines.
 *
 * @param rooms in the order of the building
 * @param installations in the order of the arrangement
 */
public record HomeResult(List<RoomResult> rooms, List<InstallationResult> installations) {

    /** Copies the lists. */
    public HomeResult {
        rooms = List.copyOf(rooms);
        installations = List.copyOf(installations);
    }

    /**
     * Returns all electricity.
     *
     * @return J
     */
    public double electricity() {
        return ofInstallations(InstallationResult::electricity);
    }

    /**
     * Returns all fuel.
     *
     * @return J by higher heating value
     */
    public double fuel() {
        return ofInstallations(InstallationResult::fuel);
    }

    /**
     * Returns all heat that rooms got from machines.
     *
     * @return J
     */
    public double heat() {
        return ofRooms(RoomResult::heat);
    }

    /**
     * Returns all sensible heat that machines took from rooms.
     *
     * @return J
     */
    public double cooling() {
        return ofRooms(RoomResult::cooling);
    }

    /**
     * Returns the hours in which rooms were too cold, room by room.
     *
     * @return room-hours
     */
    public double coldHours() {
        return ofRooms(RoomResult::coldHours);
    }

    /**
     * Returns the hours in which rooms were too hot, room by room.
     *
     * @return room-hours
     */
    public double hotHours() {
        return ofRooms(RoomResult::hotHours);
    }

    /**
     * Returns how often machines started.
     *
     * @return number
     */
    public double starts() {
        return ofInstallations(InstallationResult::starts);
    }

    private double ofRooms(ToDoubleFunction<RoomResult> figure) {
        return rooms.stream().mapToDouble(figure).sum();
    }

    private double ofInstallations(ToDoubleFunction<InstallationResult> figure) {
        return installations.stream().mapToDouble(figure).sum();
    }
}
