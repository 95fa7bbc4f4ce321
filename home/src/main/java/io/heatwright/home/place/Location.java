package io.heatwright.home.place;

import java.util.Optional;

/**
 * Where a home is.
 *
 * @param name text that names the place and can be typed back, for example {@code Portland, OR}
 * @param position latitude and longitude
 * @param state two-letter code
 * @param county today's county, empty when unknown
 * @param designCounty the county whose design conditions hold here; empty when none is near
 * @param countyMatch how {@code designCounty} was reached from {@code county}
 * @param howFound what the person gave
 * @param townDistance metres from the position to the town that decided the county, 0 when the position is that town
 */
public record Location(
        String name,
        Coordinates position,
        String state,
        String county,
        Optional<County> designCounty,
        CountyMatch countyMatch,
        HowFound howFound,
        double townDistance) {

    /** How the county of the design-condition table was reached. */
    public enum CountyMatch {
        /** The table has the county under its present name. */
        SAME,
        /** The county was renamed or redrawn; the table has the one it was (Connecticut before 2022, for example). */
        FORMER,
        /** The table does not have the county; the county of the nearest town that the table has stands in. */
        NEAREST_TOWN
    }

    /** What the person gave. */
    public enum HowFound {
        /** The name of a town. */
        TOWN,
        /** The name of a county; the position is the county's reference point. */
        COUNTY,
        /** Latitude and longitude; state and county are those of the nearest town. */
        COORDINATES
    }
}
