package io.heatwright.planner.rates;

import java.util.List;
import java.util.Optional;

/**
 * Average emission of grid electricity (egrid2022) by subregion, by postal prefix and by state, and of fuels. A place
 * is looked up by postal prefix first, because a subregion is what eGRID measures; a state is only a mix of its
 * subregions, weighted by count of ZIP codes. New York State shows why: upstate emits a quarter of Long Island.
 *
 * @param subregions factor of each eGRID subregion, its code as the region; the nation under {@link Provenance#NATION}
 * @param states factor of each state
 * @param prefixes subregion of each three-digit postal prefix
 * @param fuels every fuel in every unit of sale
 */
public record CarbonFactors(
        List<EmissionFactor> subregions, List<EmissionFactor> states, List<PostalPrefix> prefixes, List<Fuel> fuels) {

    /** Share of a prefix's ZIP codes above which its main subregion speaks for all of it (our choice). */
    public static final double MAIN_SHARE = 0.5;

    /**
     * The subregion that most ZIP codes of a prefix lie in.
     *
     * @param prefix first three digits of a ZIP code
     * @param state two-letter code, empty when the source gives none
     * @param subregion code of the eGRID subregion
     * @param share of the prefix's ZIP codes that lie in it, 0 to 1
     */
    public record PostalPrefix(String prefix, String state, String subregion, double share) {}

    /**
     * Keeps its own copies of the lists.
     *
     * @param subregions factor of each eGRID subregion
     * @param states factor of each state
     * @param prefixes subregion of each three-digit postal prefix
     * @param fuels every fuel in every unit of sale
     */
    public CarbonFactors {
        subregions = List.copyOf(subregions);
        states = List.copyOf(states);
        prefixes = List.copyOf(prefixes);
        fuels = List.copyOf(fuels);
    }

    /**
     * Gives the factor for electricity of a state.
     *
     * @param state two-letter code
     * @return the state's factor, else the nation's as a fallback, else empty
     */
    public Optional<EmissionFactor> electricity(String state) {
        return ofRegion(states, state)
                .or(() -> ofRegion(subregions, Provenance.NATION)
                        .map(nation -> new EmissionFactor(
                                nation.kilogramsPerJoule(),
                                nation.boundary(),
                                nation.provenance().asFallback())));
    }

    /**
     * Gives the factor for electricity at a postal code.
     *
     * @param state two-letter code
     * @param postalCode ZIP code, at least its first three digits
     * @return the factor of the subregion that speaks for the prefix, else as {@link #electricity(String)}
     */
    public Optional<EmissionFactor> electricity(String state, String postalCode) {
        return prefixes.stream()
                .filter(prefix -> postalCode.startsWith(prefix.prefix()) && prefix.share() > MAIN_SHARE)
                .findFirst()
                .flatMap(prefix -> subregion(prefix.subregion()))
                .or(() -> electricity(state));
    }

    /**
     * Gives the factor for electricity of an eGRID subregion.
     *
     * @param code for example {@code NYCW}
     * @return the factor, empty when there is no such subregion
     */
    public Optional<EmissionFactor> subregion(String code) {
        return ofRegion(subregions, code);
    }

    /**
     * Gives a fuel in the first unit of sale listed.
     *
     * @param carrier which fuel
     * @return the fuel, empty for electricity
     */
    public Optional<Fuel> fuel(EnergyCarrier carrier) {
        return fuels.stream().filter(fuel -> fuel.carrier() == carrier).findFirst();
    }

    private static Optional<EmissionFactor> ofRegion(List<EmissionFactor> factors, String region) {
        return factors.stream()
                .filter(factor -> factor.provenance().region().equals(region))
                .findFirst();
    }
}
