package io.heatwright.home.reading;

import io.heatwright.home.RoomUse;
import io.heatwright.home.defaults.UsePreset;
import io.heatwright.home.quantity.UnitFamily;
import java.util.List;
import java.util.Optional;

/**
 * What the rooms of a file say about one another, known before any of them is read: a wall, floor or ceiling that one room
 * wrote is not guessed again by the other.
 */
record Neighbours(List<Answers> rooms) {

    /** The room of the file that a room names at a key. */
    Optional<String> named(Answers room, String key) {
        return room.text(key)
                .filter(name -> rooms.stream().anyMatch(r -> r.ownName().equals(name)));
    }

    boolean heated(String name) {
        return rooms.stream()
                .filter(r -> r.ownName().equals(name))
                .allMatch(r -> r.yes("heated").orElse(true));
    }

    /** Area of a room's floor or ceiling that other rooms wrote, as theirs above or below, m². */
    double taken(Answers room, String key, Draft draft) {
        var area = 0.0;
        for (var other : rooms) {
            if (named(other, key).filter(room.ownName()::equals).isPresent()) {
                area += FloorPlan.read(other, UsePreset.of(RoomUse.OTHER), draft)
                        .area();
            }
        }
        return area;
    }

    /** Length of a room's inside walls that other rooms wrote, m. */
    double lengthTaken(Answers room) {
        var length = 0.0;
        for (var other : rooms) {
            for (var neighbour : other.groups("beside")) {
                if (named(neighbour, "room").filter(room.ownName()::equals).isPresent()) {
                    length += neighbour.quantity("length", UnitFamily.LENGTH).orElse(0);
                }
            }
        }
        return length;
    }
}
