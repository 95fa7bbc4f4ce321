package io.heatwright.planner.rates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Residential energy prices by state. Where a state has several figures the newest is the default, whatever its trust,
 * because a price ages faster than a source; its trust is shown with it and the others stay at hand. A state without a
 * figure takes the nation's, marked as a fallback.
 *
 * @param prices every figure at hand, those of the nation under {@link Provenance#NATION}
 */
public record EnergyPrices(List<EnergyPrice> prices) {

    /** Newest first; a whole year is older than any of its months; equals by trust, then as given. */
    private static final Comparator<EnergyPrice> NEWEST_FIRST = Comparator.comparing(
                    (EnergyPrice price) -> price.provenance().period())
            .reversed()
            .thenComparing(price -> price.provenance().trust());

    /**
     * Keeps its own copy of the list.
     *
     * @param prices every figure at hand
     */
    public EnergyPrices {
        prices = List.copyOf(prices);
    }

    /**
     * Gives the default price.
     *
     * @param carrier what is bought
     * @param state two-letter code
     * @return the newest figure of the state, else the newest of the nation as a fallback, else empty
     */
    public Optional<EnergyPrice> price(EnergyCarrier carrier, String state) {
        return history(carrier, state).stream()
                .findFirst()
                .or(() -> history(carrier, Provenance.NATION).stream()
                        .findFirst()
                        .map(price -> new EnergyPrice(
                                carrier,
                                price.dollarsPerJoule(),
                                price.provenance().asFallback())));
    }

    /**
     * Gives the price that is best vouched for, to show beside a newer one.
     *
     * @param carrier what is bought
     * @param state two-letter code
     * @return the state's newest verified figure, empty when it has none
     */
    public Optional<EnergyPrice> verifiedPrice(EnergyCarrier carrier, String state) {
        return history(carrier, state).stream()
                .filter(price -> price.provenance().trust() == Trust.VERIFIED)
                .findFirst();
    }

    /**
     * Lists every figure of a state.
     *
     * @param carrier what is bought
     * @param state two-letter code, or {@link Provenance#NATION}
     * @return newest first
     */
    public List<EnergyPrice> history(EnergyCarrier carrier, String state) {
        return prices.stream()
                .filter(price -> price.carrier() == carrier
                        && price.provenance().region().equals(state))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
