package io.heatwright.circuit;

import java.util.List;

/**
 * Something to be verified before a verdict may be relied on.
 *
 * @param code what is to be verified
 * @param person who does it
 * @param figure a figure for the sentence; its meaning and unit stand at the code; NaN if there is none
 * @param subjects names for the sentence; their meaning stands at the code
 */
public record Condition(Code code, Person person, double figure, List<String> subjects) {

    /** Copies the names. */
    public Condition {
        subjects = List.copyOf(subjects);
    }

    /** What is to be verified. The figure and the subjects of each are said here. */
    public enum Code {
        /** The file says the circuit feeds one outlet only. Figure: none. Subjects: the circuit. */
        CIRCUIT_IS_DEDICATED,
        /** The file says dedicated but also lists rooms or loads; taken as shared. Subjects: those rooms and loads. */
        DEDICATED_CONTRADICTED,
        /** Which outlets and lights share this breaker. Subjects: the rooms known so far. */
        WHAT_SHARES_THE_CIRCUIT,
        /** The breaker's rating, from its handle, a label or the landlord. Figure: the rating taken, A. */
        BREAKER_RATING,
        /** The kind of voltage. Subjects: the circuit. */
        VOLTAGE,
        /** The shape of plug and outlet. Figure: the plug's A, NaN if unknown. */
        PLUG_FITS_OUTLET,
        /** The outlet has a ground. Subjects: the circuit. */
        OUTLET_GROUNDED,
        /** The amperes on the product's nameplate. Figure: most that would pass, A. Subjects: the product. */
        READ_NAMEPLATE_AMPS,
        /** MCA and largest breaker on the product's nameplate. Subjects: the product. */
        READ_NAMEPLATE_AMPACITY,
        /** Whether the product has a cord or is wired in. Subjects: the product. */
        CONNECTION,
        /** These things the unit replaces stay on another circuit. Figure: their A. Subjects: their names. */
        REPLACED_LOADS_ELSEWHERE,
        /** Ground-fault protection of the outdoor supply. Figure: A up to which the edition asks for it. */
        OUTDOOR_GROUND_FAULT
    }
}
