package io.heatwright.equipment;

/**
 * What was asked for a product.
 *
 * @param low US dollars
 * @param high US dollars, at least {@code low}
 * @param basis what it pays for
 * @param provenance published if somebody asked it for this product, assumed if it is the class's
 * @param date year or year and month of the observation, as the source gives it
 * @param source who asked it
 */
public record PriceBand(double low, double high, PriceBasis basis, Provenance provenance, String date, String source) {

    /** Checks the order of the ends. */
    public PriceBand {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException(
                    "The price band " + low + " to " + high + " must run from low to high; source: " + source);
        }
    }
}
