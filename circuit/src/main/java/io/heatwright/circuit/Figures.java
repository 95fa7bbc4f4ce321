package io.heatwright.circuit;

/**
 * The amperes behind a verdict. All are currents in A unless said otherwise.
 *
 * @param rating of the breaker, A; 15 A if unknown
 * @param ratingAssumed true if the rating was not stated
 * @param unit the unit's nameplate current, A; NaN if there is none or it is not published
 * @param longRunningOthers other loads that run three hours or more, A
 * @param shortOthers other loads that run for less, A
 * @param unitLimit most a plug-in unit may draw under 440.62, A; NaN if no unit was judged by it
 * @param longRunningLimit most that all long-running loads may draw, A
 */
public record Figures(
        double rating,
        boolean ratingAssumed,
        double unit,
        double longRunningOthers,
        double shortOthers,
        double unitLimit,
        double longRunningLimit) {

    /**
     * Returns what everything draws together.
     *
     * @return A; NaN if the unit's current is needed and not published
     */
    public double total() {
        return unit + longRunningOthers + shortOthers;
    }

    /**
     * Returns the load as a share of the breaker's rating.
     *
     * @return dimensionless; 1.37 means 137 %
     */
    public double shareOfBreaker() {
        return total() / rating;
    }

    /**
     * Returns what a healthy breaker does with the whole current.
     *
     * @return the band of UL 489
     */
    public BreakerResponse breakerResponse() {
        return BreakerResponse.to(total(), rating);
    }
}
