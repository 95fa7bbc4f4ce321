package io.heatwright.home.reading;

import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.keys.Kind.RoomName;
import io.heatwright.home.quantity.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rooms of a file say about one another, known before any of them is read: a wall, floor or ceiling that one room
 * wrote is not guessed again by the other.
 */
record Neighbours(List<Answers> rooms) {

    /** The room of the file that a room names at a key, by its own spelling. */
    Optional<String> named(Answers room, String key) {
        return room.text(key)
                .flatMap(name -> RoomName.among(
                        name, rooms.stream().map(Answers::ownName).toList()));
    }

    boolean heated(String name) {
        return rooms.stream()
                .filter(r -> r.ownName().equals(name))
                .allMatch(r -> r.yes("heated").orElse(true));
    }

    /** Area of floor or ceiling between a room and the one that it names above or below, of the smaller of the two, m². */
    double shared(Answers room, String key, Draft draft) {
        var neighbour = named(room, key);
        var area = 0.0;
        for (var other : rooms) {
            if (neighbour.filter(other.ownName()::equals).isPresent()) {
                area = Math.min(area(room, draft), area(other, draft));
            }
        }
        return area;
    }

    /** Area of a room's floor or ceiling that other rooms wrote, as theirs above or below, m². */
    double taken(Answers room, String key, Draft draft) {
        var area = 0.0;
        for (var other : naming(room, key)) {
            area += shared(other, key, draft);
        }
        return area;
    }

    /** Rooms that name a room above or below. */
    List<Answers> naming(Answers room, String key) {
        return rooms.stream()
                .filter(other ->
                        named(other, key).filter(room.ownName()::equals).isPresent())
                .toList();
    }

    /** Inside walls of a room that other rooms wrote. */
    List<Answers> wallsTo(Answers room) {
        var walls = new ArrayList<Answers>();
        for (var other : rooms) {
            for (var wall : other.groups("beside")) {
                if (!other.equals(room)
                        && named(wall, "room").filter(room.ownName()::equals).isPresent()) {
                    walls.add(wall);
                }
            }
        }
        return walls;
    }

    /** Length of a room's inside walls that other rooms wrote, m. */
    double lengthTaken(Answers room) {
        return wallsTo(room).stream()
                .mapToDouble(wall -> wall.quantity("length", UnitFamily.LENGTH).orElse(0))
                .sum();
    }

    private static double area(Answers room, Draft draft) {
        return FloorPlan.read(room, UsePreset.of(UseReader.likely(room)), draft).area();
    }
}
