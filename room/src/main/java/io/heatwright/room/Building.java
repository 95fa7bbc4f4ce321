package io.heatwright.room;

import java.util.List;
import java.util.Optional;

/**
 * Rooms that share walls and doorways. What a room shares is not among its own surfaces.
 *
 * @param rooms at least one; walls and doorways name them by their place in this list
 * @param walls between two rooms, each written once
 * @param doorways between two rooms
 */
public record Building(List<Enclosure> rooms, List<SharedWall> walls, List<Doorway> doorways) {

    public Building {
        rooms = List.copyOf(rooms);
        walls = List.copyOf(walls);
        doorways = List.copyOf(doorways);
        if (rooms.isEmpty()) {
            throw new IllegalArgumentException("a building has at least one room");
        }
        for (var wall : walls) {
            check(wall.name(), wall.room(), wall.neighbour(), rooms.size());
        }
        for (var doorway : doorways) {
            check(doorway.name(), doorway.room(), doorway.neighbour(), rooms.size());
        }
    }

    private static void check(String name, int room, int neighbour, int rooms) {
        if (room == neighbour || Math.min(room, neighbour) < 0 || Math.max(room, neighbour) >= rooms) {
            throw new IllegalArgumentException(
                    name + " is between rooms " + room + " and " + neighbour + " of " + rooms);
        }
    }

    /**
     * Returns this building as heating is sized for: nothing but the building keeps the cold out, neither people and things
     * nor drawn curtains, nobody airs or cools it with outdoor air, and doors between rooms pass the mean of their day.
     *
     * @return a copy
     */
    public Building unattended() {
        return new Building(
                rooms.stream().map(Building::unattended).toList(),
                walls,
                doorways.stream().map(Doorway::evened).toList());
    }

    private static Enclosure unattended(Enclosure room) {
        var windows = room.windows().stream()
                .map(window -> window.with(window.placement(), window.shading(), Optional.empty()))
                .toList();
        var fans = room.ventilation().fans().stream()
                .filter(fan -> !fan.when().onlyCooling())
                .toList();
        return room.withWindows(windows)
                .withVentilation(new Ventilation(fans, List.of()))
                .withGains(InternalGains.steady(0, 0));
    }

    /**
     * Returns whether a room shares anything.
     *
     * @param room place in the building
     * @return true when it has a wall or a doorway to another room
     */
    public boolean shares(int room) {
        return !wallsOf(room).isEmpty()
                || doorways.stream().anyMatch(door -> door.room() == room || door.neighbour() == room);
    }

    /**
     * Returns the walls that a room shares.
     *
     * @param room place in the building
     * @return each as seen from the room, in the order of the building
     */
    public List<SharedWall> wallsOf(int room) {
        return walls.stream()
                .filter(wall -> wall.room() == room || wall.neighbour() == room)
                .map(wall -> wall.room() == room ? wall : wall.mirrored())
                .toList();
    }
}
