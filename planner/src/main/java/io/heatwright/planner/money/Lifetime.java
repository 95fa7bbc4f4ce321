package io.heatwright.planner.money;

import io.heatwright.planner.rates.Trust;
import io.heatwright.planner.terms.Range;

/** How long kinds of unit last. All from memory and unverified: shown as assumptions. */
public enum Lifetime {
    /** Room or window air conditioner: 9 to 12 years. */
    ROOM_AIR_CONDITIONER(9, 10.5, 12),
    /** Window heat pump or another packaged 120 V heat pump: 10 to 12 years. */
    PACKAGED_HEAT_PUMP(10, 11, 12),
    /** Mini-split, single or multi-zone: 12 to 18 years, most often 15. */
    MINI_SPLIT(12, 15, 18),
    /** Central air-source heat pump: 15 years. */
    CENTRAL_HEAT_PUMP(15, 15, 15);

    private final double low;
    private final double likely;
    private final double high;

    Lifetime(double low, double likely, double high) {
        this.low = low;
        this.likely = likely;
        this.high = high;
    }

    /**
     * Returns the years of use.
     *
     * @return yr
     */
    public Range years() {
        return new Range(low, likely, high);
    }

    /**
     * Returns how far the figure can be trusted.
     *
     * @return assumed
     */
    public Trust trust() {
        return Trust.ASSUMED;
    }
}
