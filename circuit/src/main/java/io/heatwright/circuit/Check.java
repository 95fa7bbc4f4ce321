package io.heatwright.circuit;

/**
 * The safety checks of a plan. Each result carries a value and a limit; what they are, and when the check applies, is
 * said here, so that a sentence can be built from code and figures alone.
 */
public enum Check {
    /**
     * The room's way of escape stays open. Applies to a unit in a window of a room where someone may sleep. Value:
     * openable windows known, NaN if unknown. Limit: 0.53 m² (5.7 sq ft) net clear opening.
     */
    ESCAPE_WINDOW(Severity.STOPS, "IRC R310: 5.7 sq ft net clear, 24 in high, 20 in wide, sill at most 44 in"),
    /** Bracket and sill carry the unit. Applies to a unit in a window. Value: its mass, kg, NaN if unknown. */
    WINDOW_SUPPORT(Severity.STOPS, "makers' manuals; local rules on brackets"),
    /** The outlet has a ground. Applies to a unit with a cord. Value and limit: none. */
    GROUNDED_OUTLET(Severity.STOPS, "NEC 250.114(3), 406.4(D)"),
    /**
     * The wires are not aluminium of the years 1965 to 1973, or an electrician has looked at the connections. Value and
     * limit: first and last year of that wire.
     */
    ALUMINIUM_WIRING(Severity.STOPS, "CPSC publication 516"),
    /** No extension cord, strip or adapter. Applies to a unit with a cord. Value and limit: none. */
    NO_EXTENSION_CORD(Severity.STOPS, "NEC 400.12; makers' manuals; CPSC"),
    /** The outlet is within the cord. Applies to a unit with a cord. Value: m, NaN if unknown. Limit: longest cord, m. */
    CORD_REACHES(Severity.BEFORE_USE, "NEC 440.64: 10 ft at 120 V, 6 ft at 208 or 240 V"),
    /** The plug has its LCDI or AFCI block. Applies to a room unit with a cord. Value and limit: none. */
    LEAKAGE_PROTECTED_PLUG(Severity.BEFORE_USE, "NEC 440.65"),
    /**
     * The outlet is ground-fault protected. Applies to a unit with a cord in a garage, basement, outdoors or wherever
     * 210.8(A) asks for it. Value and limit: none.
     */
    GROUND_FAULT_OUTLET(Severity.BEFORE_USE, "NEC 210.8(A)"),
    /**
     * The outdoor supply is ground-fault protected where the local edition asks for it. Applies to an outdoor unit.
     * Value: breaker, A, NaN if unknown. Limit: A up to which the edition asks.
     */
    GROUND_FAULT_OUTDOORS(Severity.BEFORE_USE, "NEC 210.8(F)"),
    /** An electrician makes the connection. Applies to a wired unit. Value and limit: none. */
    LICENSED_CONNECTION(Severity.BEFORE_USE, "local law; makers' manuals"),
    /**
     * The room is large enough for the flammable refrigerant in the unit. Applies unless the refrigerant is known not to
     * burn. Value: floor area, m², NaN if unknown. Limit: least area, m², NaN if the charge is unknown.
     */
    ROOM_FOR_REFRIGERANT(Severity.STOPS, "IEC 60335-2-40:2018 Annex GG.2; the maker's own figure outranks it"),
    /**
     * Something else keeps people warm on the coldest night. Applies if the unit does not fit as the only heat. Value
     * and limit: none.
     */
    WARMTH_ON_THE_COLDEST_NIGHT(Severity.STOPS, "WHO Housing and health guidelines 2018: 18 °C indoors");

    private final Severity severity;
    private final String source;

    Check(Severity severity, String source) {
        this.severity = severity;
        this.source = source;
    }

    /**
     * Returns what follows if the check fails.
     *
     * @return its severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns where the check comes from.
     *
     * @return the source, for a person to read
     */
    public String source() {
        return source;
    }

    /** What follows if a check fails, from worst to mildest. */
    public enum Severity {
        /** The unit must not be used; the failure stands in the headline. */
        STOPS,
        /** To be put right before first use. */
        BEFORE_USE
    }

    /** Where a check stands, from worst to best. */
    public enum State {
        /** Known to be wrong. */
        FAILED,
        /** Not known: somebody must look. */
        TO_DO,
        /** Known to be right from what was said. */
        PASSED
    }
}
