package io.heatwright.planner.terms;

/**
 * What a candidate is to the room, from best to worst. Only the first two let it be the chosen sole source of heat.
 */
public enum Verdict {
    /** Keeps the room warm and cool in the tight, typical and leaky room, on published figures. */
    FITS,
    /** Keeps the typical room warm and cool, but an input or a class figure is assumed. */
    LIKELY_FITS,
    /** Keeps the room warm and cool, but the outlet fails the screen as described. */
    FITS_NOT_OUTLET,
    /** Keeps the room warm and cool, but needs a circuit that is not there. */
    NEEDS_NEW_CIRCUIT,
    /** Its lowest output is far above the load for most of the season: it cycles. */
    TOO_BIG,
    /** Heats or cools in part; another source must carry the coldest hours. */
    HELPER_ONLY,
    /** Carries too little of the need to be called help. */
    DOES_NOT_FIT,
    /** Not possible here; the input that excludes it is named. */
    EXCLUDED;

    /**
     * Returns the key of the verdict in results and message files.
     *
     * @return lower case with underscores
     */
    public String code() {
        return switch (this) {
            case FITS -> "fits";
            case LIKELY_FITS -> "likely_fits";
            case FITS_NOT_OUTLET -> "fits_not_outlet";
            case NEEDS_NEW_CIRCUIT -> "needs_new_circuit";
            case TOO_BIG -> "too_big";
            case HELPER_ONLY -> "helper_only";
            case DOES_NOT_FIT -> "does_not_fit";
            case EXCLUDED -> "excluded";
        };
    }
}
