package io.heatwright.simulation.arrangement;

import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.shared.SharedUnit;
import java.util.List;

/** A machine and the rooms that it serves. */
public sealed interface Installation {

    /**
     * Returns what it is called in results.
     *
     * @return unlike that of any other in the home
     */
    String name();

    /**
     * Returns the rooms that it serves.
     *
     * @return places in the building, from 0
     */
    List<Integer> rooms();

    /**
     * A unit in one room.
     *
     * @param name unlike that of any other in the home
     * @param room place in the building, from 0
     * @param equipment the unit
     * @param controls of the unit
     */
    record InRoom(String name, int room, Equipment equipment, Controls controls) implements Installation {

        @Override
        public List<Integer> rooms() {
            return List.of(room);
        }
    }

    /**
     * A machine behind several rooms, with heads or ducts.
     *
     * @param name unlike that of any other in the home
     * @param rooms places in the building, in the order of the unit's heads or shares
     * @param unit the machine
     * @param controls of the machine and of each room's thermostat
     */
    record Shared(String name, List<Integer> rooms, SharedUnit unit, Controls controls) implements Installation {

        /** Copies the rooms and checks their number. */
        public Shared {
            rooms = List.copyOf(rooms);
            if (rooms.size() != unit.rooms()) {
                throw new IllegalArgumentException(
                        "The unit \"" + name + "\" serves " + unit.rooms() + " rooms, not " + rooms.size() + ".");
            }
        }
    }
}
