package io.heatwright.planner.money;

import io.heatwright.planner.terms.Range;

/**
 * Simple payback: the extra price over the yearly saving, without interest, as people reckon it.
 *
 * @param shortest lowest extra price over highest saving, yr; infinite if nothing is ever saved
 * @param longest highest extra price over lowest saving, yr; infinite if it may never pay back
 */
public record Payback(double shortest, double longest) {

    /**
     * Reckons the payback.
     *
     * @param extraPrice what is paid at the start beyond the baseline's price, US dollars; negative if it is cheaper
     * @param saving what it saves a year
     * @return the range
     */
    public static Payback of(Range extraPrice, Saving saving) {
        return new Payback(
                years(extraPrice.low(), saving.perYear().high()),
                years(extraPrice.high(), saving.perYear().low()));
    }

    /**
     * Says whether it may never pay back.
     *
     * @return true if the longest payback is infinite
     */
    public boolean mayNever() {
        return Double.isInfinite(longest);
    }

    /**
     * Says whether it never pays back.
     *
     * @return true if even the shortest payback is infinite
     */
    public boolean never() {
        return Double.isInfinite(shortest);
    }

    private static double years(double price, double saving) {
        if (price <= 0 && saving >= 0) {
            return 0;
        }
        return saving > 0 ? price / saving : Double.POSITIVE_INFINITY;
    }
}
