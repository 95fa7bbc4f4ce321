package io.heatwright.circuit;

/**
 * What a thermal breaker up to 30 A does with a steady current, by the calibration test of UL 489: it holds 100 % of its
 * rating, opens within an hour at 135 % and within two minutes at 200 %. Between 100 % and 135 % the standard promises
 * nothing. This explains nuisance trips; it never outranks a rule.
 */
public enum BreakerResponse {
    /** Up to 100 %: holds. */
    HOLDS,
    /** Above 100 % and below 135 %: may hold or trip; holding is not guaranteed. */
    HOLDING_NOT_GUARANTEED,
    /** From 135 %: trips within an hour. */
    TRIPS_WITHIN_AN_HOUR,
    /** From 200 %: trips within two minutes. */
    TRIPS_WITHIN_TWO_MINUTES,
    /** The current is not known. */
    UNKNOWN;

    private static final double HOUR_BAND = 1.35;
    private static final double TWO_MINUTE_BAND = 2;

    /**
     * Sorts a current.
     *
     * @param current steady current, A; NaN if unknown
     * @param rating of the breaker, A
     * @return the band
     */
    public static BreakerResponse to(double current, double rating) {
        double share = current / rating;
        if (Double.isNaN(share)) {
            return UNKNOWN;
        }
        if (share <= 1) {
            return HOLDS;
        }
        if (share < HOUR_BAND) {
            return HOLDING_NOT_GUARANTEED;
        }
        return share < TWO_MINUTE_BAND ? TRIPS_WITHIN_AN_HOUR : TRIPS_WITHIN_TWO_MINUTES;
    }
}
