package io.heatwright.circuit;

/**
 * The edition of the National Electrical Code (NFPA 70) that an answer cites. States and towns adopt editions years
 * apart and amend them; the local authority decides.
 */
public enum Edition {
    /** NEC 2020. A tentative interim amendment spared mini-splits from 210.8(F) until 1 January 2023. */
    NEC_2020(2020, 50, "2023-01-01"),
    /** NEC 2023. An exception spared listed heating and cooling equipment from 210.8(F) until 1 September 2026. */
    NEC_2023(2023, 50, "2026-09-01"),
    /** NEC 2026. 210.8(F) reaches circuits up to 60 A; Article 220 became Article 120. */
    NEC_2026(2026, 60, "2026-09-01");

    /** The edition that answers cite unless a person chooses another. */
    public static final Edition DEFAULT = NEC_2023;

    private final int year;
    private final double outdoorGroundFaultLimit;
    private final String exceptionEnd;

    Edition(int year, double outdoorGroundFaultLimit, String exceptionEnd) {
        this.year = year;
        this.outdoorGroundFaultLimit = outdoorGroundFaultLimit;
        this.exceptionEnd = exceptionEnd;
    }

    /**
     * Returns the year in the edition's name.
     *
     * @return calendar year
     */
    public int year() {
        return year;
    }

    /**
     * Returns the largest circuit whose outdoor outlet needs ground-fault protection at a dwelling (210.8(F)).
     *
     * @return A
     */
    public double outdoorGroundFaultLimit() {
        return outdoorGroundFaultLimit;
    }

    /**
     * Returns the day on which the exception of 210.8(F) for heating and cooling equipment ended. States have amended
     * it both ways.
     *
     * @return ISO date
     */
    public String groundFaultExceptionEnd() {
        return exceptionEnd;
    }
}
