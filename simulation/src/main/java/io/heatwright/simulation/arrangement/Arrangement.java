package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.shared.DuctSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * The machines of a home. Rooms that none of them serves are left to themselves and to their neighbours.
 *
 * @param installations each of its own name, no room twice
 */
public record Arrangement(List<Installation> installations) {

    /** Copies the list and checks that no name or room comes twice. */
    public Arrangement {
        installations = List.copyOf(installations);
        var served = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        for (var installation : installations) {
            if (names.contains(installation.name())) {
                throw new IllegalArgumentException("Two units are called \"" + installation.name() + "\".");
            }
            names.add(installation.name());
            for (int room : installation.rooms()) {
                if (served.contains(room)) {
                    throw new IllegalArgumentException("Room " + room + " is served twice, the second time by \""
                            + installation.name() + "\"; a supplement belongs into one unit with what it supplements.");
                }
                served.add(room);
            }
        }
    }

    /** Checks that a building has all rooms that are named. */
    void check(int rooms) {
        for (var installation : installations) {
            for (int room : installation.rooms()) {
                known(installation.name(), room, rooms);
            }
            if (installation instanceof Installation.Shared shared
                    && shared.unit().ductSpace() instanceof DuctSpace.Room space) {
                known(installation.name(), space.place(), rooms);
            }
        }
    }

    private static void known(String name, int room, int rooms) {
        if (room < 0 || room >= rooms) {
            throw new IllegalArgumentException("The unit \"" + name + "\" names room " + room
                    + ", but the building has " + rooms + " rooms, counted from 0.");
        }
    }
}
