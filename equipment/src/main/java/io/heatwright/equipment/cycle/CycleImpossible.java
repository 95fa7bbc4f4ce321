package io.heatwright.equipment.cycle;

/** No steady state of a circuit exists here: the message says what would have to give. */
public final class CycleImpossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** The compressor moves more heat than the evaporator can take up above the coldest evaporating temperature. */
        EVAPORATOR_TOO_SMALL,
        /** The condenser cannot give off the heat below the hottest condensing temperature. */
        CONDENSER_TOO_SMALL,
        /** The refrigerant would leave the range of its equation of state. */
        BEYOND_EQUATION,
        /** A published point would take a compressor better than there is. */
        BEYOND_COMPRESSOR,
        /** There is no lift: heat flows by itself. */
        NO_LIFT
    }

    private final Reason reason;
    private final String sentence;

    /**
     * Says what is impossible.
     *
     * @param reason what stands in the way
     * @param message a sentence for people, with the figures
     */
    CycleImpossible(Reason reason, String message) {
        super(message);
        this.reason = reason;
        sentence = message;
    }

    /**
     * Returns what stands in the way.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns what is impossible.
     *
     * @return a sentence for people
     */
    public String sentence() {
        return sentence;
    }
}
