package io.heatwright.circuit.year;

import java.util.List;

/**
 * What the wires carry in one minute.
 *
 * @param minute since the beginning of the year
 * @param amps apparent current, A; less than the sum of the parts where their phases differ
 * @param parts what was on and drew current, each by itself, in the order of the circuit, the unit first
 */
public record Moment(int minute, double amps, List<Part> parts) {

    /** Copies the list. */
    public Moment {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that is on.
     *
     * @param name what a person calls it
     * @param amps A
     */
    public record Part(String name, double amps) {}
}
