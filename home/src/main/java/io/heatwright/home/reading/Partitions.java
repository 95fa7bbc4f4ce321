package io.heatwright.home.reading;

import io.heatwright.home.Finding;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.keys.Kind.RoomName;
import io.heatwright.room.Doorway;
import io.heatwright.room.SharedWall;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the rooms of a home at the walls that they wrote, each of which must stand in one room only. */
final class Partitions {

    /** Usual inside door, 32 by 80 inches, m; a choice. */
    private static final double DOOR_WIDTH = 0.81;

    private static final double DOOR_HEIGHT = 2.03;

    private final List<HomeRoom> rooms;
    private final Draft draft;
    private final Set<String> written = new LinkedHashSet<>();
    private final List<SharedWall> walls = new ArrayList<>();
    private final List<Doorway> doorways = new ArrayList<>();

    Partitions(List<HomeRoom> rooms, Draft draft) {
        this.rooms = rooms;
        this.draft = draft;
    }

    /** Adds what one room wrote. */
    void add(int room, List<Adjoining> adjoining) {
        for (var wall : adjoining) {
            add(room, wall);
        }
    }

    private void add(int room, Adjoining wall) {
        int neighbour = place(wall.neighbour());
        if (neighbour == room) {
            error(wall, "is the room itself", "another room of this file");
            return;
        }
        if (neighbour < 0) {
            return;
        }
        var surface = wall.surface();
        if (written.contains(key(neighbour, room, 180 - surface.tilt()))) {
            error(wall, "says again what " + wall.neighbour() + " says", "each wall once, in either room");
            return;
        }
        written.add(key(room, neighbour, surface.tilt()));
        walls.add(new SharedWall(
                surface.name(),
                room,
                neighbour,
                surface.area(),
                surface.tilt(),
                surface.azimuth(),
                surface.construction(),
                surface.films()));
        wall.open()
                .ifPresent(open -> doorways.add(new Doorway(
                        "door to " + wall.neighbour(),
                        room,
                        neighbour,
                        DOOR_WIDTH,
                        DOOR_HEIGHT,
                        Doorway.USUAL_GAP,
                        open)));
    }

    /** Rooms may share a wall and, where storeys are split, a floor. */
    private static String key(int room, int neighbour, double tilt) {
        return room + (tilt < 60 ? " below " : tilt > 120 ? " above " : " beside ") + neighbour;
    }

    private int place(String name) {
        var keys = rooms.stream().map(HomeRoom::key).toList();
        return RoomName.among(name, keys).map(keys::indexOf).orElse(-1);
    }

    private void error(Adjoining wall, String problem, String allowed) {
        draft.add(Finding.error(wall.place(), wall.path(), wall.neighbour(), problem, allowed));
    }

    List<SharedWall> walls() {
        return List.copyOf(walls);
    }

    List<Doorway> doorways() {
        return List.copyOf(doorways);
    }
}
