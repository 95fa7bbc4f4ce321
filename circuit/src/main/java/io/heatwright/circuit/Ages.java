package io.heatwright.circuit;

/** What the year of building says about hidden wiring. */
final class Ages {

    /**
     * First and last year of old-technology aluminium branch wiring. Source: CPSC publication 516: homes built, added to
     * or rewired from 1965 to 1973 may have it.
     */
    static final int ALUMINIUM_FROM = 1965;

    /** Last year of it, same source. */
    static final int ALUMINIUM_TO = 1973;

    /**
     * Until this year outlets without a ground were still put into living rooms and bedrooms. From memory, unverified:
     * the NEC of 1962 asked for grounded outlets on all new branch circuits; towns followed over some years.
     */
    static final int UNGROUNDED_TO = 1965;

    private Ages() {}

    static boolean mayBeAluminium(Era era) {
        return era.touches(ALUMINIUM_FROM, ALUMINIUM_TO);
    }

    static boolean mayLackGround(Era era) {
        return era.firstYear() <= UNGROUNDED_TO;
    }
}
