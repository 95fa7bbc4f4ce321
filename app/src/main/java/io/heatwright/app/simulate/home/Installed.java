package io.heatwright.app.simulate.home;

import io.heatwright.simulation.arrangement.Arrangement;
import io.heatwright.simulation.arrangement.Installation;
import java.util.List;

/**
 * The machines of a home under one heading.
 *
 * @param name of the arrangement
 * @param machines what was put where
 * @param notes what was taken for them
 */
record Installed(String name, List<Machine> machines, List<String> notes) {

    Installed {
        machines = List.copyOf(machines);
        notes = List.copyOf(notes);
    }

    /**
     * A machine that was put into a home.
     *
     * @param id of its sheet, or {@code today}
     * @param unit its name as printed
     * @param basis whose figures it runs on
     * @param rooms that it serves, by name
     * @param installation the machine
     */
    record Machine(String id, String unit, String basis, List<String> rooms, Installation installation) {

        Machine {
            rooms = List.copyOf(rooms);
        }
    }

    Arrangement arrangement() {
        return new Arrangement(machines.stream().map(Machine::installation).toList());
    }
}
