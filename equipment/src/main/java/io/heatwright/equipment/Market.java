package io.heatwright.equipment;

import java.util.List;

/**
 * Whether a product is sold, and for how much.
 *
 * @param status whether it can be bought
 * @param statusDate year or date of the source of the status; empty for {@link Status#UNKNOWN}
 * @param statusSource who says so; empty for {@link Status#UNKNOWN}
 * @param prices observed bands, first the one for this product, then class bands; may be empty
 */
public record Market(Status status, String statusDate, String statusSource, List<PriceBand> prices) {

    /** Copies the prices and checks that a product called sold or discontinued names its source. */
    public Market {
        prices = List.copyOf(prices);
        if (status != Status.UNKNOWN && (statusDate.isBlank() || statusSource.isBlank())) {
            throw new IllegalArgumentException("A status needs a date and a source.");
        }
    }
}
