package io.heatwright.equipment.rating;

/**
 * By which rules a season is computed.
 *
 * @param edition of the standard
 * @param branch reading of the low-temperature equations of variable-speed units
 * @param loadFactor which factor sizes the heating load; without effect in the 2017 edition
 */
public record RatingRules(Edition edition, LowTemperatureBranch branch, LoadFactor loadFactor) {

    /**
     * Returns the rules of an edition as the standard means them.
     *
     * @param edition which
     * @return rules without any cross-check
     */
    public static RatingRules of(Edition edition) {
        return new RatingRules(edition, LowTemperatureBranch.BY_TEMPERATURE, LoadFactor.BY_STAGING);
    }
}
