package io.heatwright.circuit.year;

/** The part of the year in which a thing is used. The months are our judgement. */
public enum Season {
    /** Every day. */
    ALL_YEAR,
    /** October to April. */
    COLD,
    /** June to September. */
    WARM;

    private static final int MAY = 120;
    private static final int JUNE = 151;
    private static final int OCTOBER = 273;

    boolean includes(int day) {
        return switch (this) {
            case ALL_YEAR -> true;
            case COLD -> day < MAY || day >= OCTOBER;
            case WARM -> day >= JUNE && day < OCTOBER;
        };
    }
}
