package io.heatwright.planner.terms;

import java.util.List;

/**
 * The one table of limits that verdicts use. A limit taken from no publication says so: it is a choice, shown to people
 * as an assumption.
 *
 * @param code key in results
 * @param value in the unit named next
 * @param unit as printed
 * @param source where the limit comes from
 */
public record Threshold(String code, double value, String unit, String source) {

    /** Room air this far below the heating setpoint counts as cold. */
    public static final Threshold COLD_MARGIN = new Threshold(
            "cold_margin", 2 / 1.8, "K", "2 °F: throttling range of ANSI/ASHRAE 90.1-2019 unmet load hours");

    /** Room air this far above the cooling setpoint counts as hot. */
    public static final Threshold HOT_MARGIN = new Threshold(
            "hot_margin", 2 / 1.8, "K", "2 °F: throttling range of ANSI/ASHRAE 90.1-2019 unmet load hours");

    /** Most cold hours a year for a unit that is to be the only heat. */
    public static final Threshold COLD_HOURS = new Threshold(
            "cold_hours", 88, "h/yr", "1 % of the year: the hours that a 99 % design temperature leaves out");

    /** Most hot hours a year for a unit that is to be the only cooling. */
    public static final Threshold HOT_HOURS = new Threshold(
            "hot_hours", 88, "h/yr", "1 % of the year: the hours that a 1 % design temperature leaves out");

    /** Lowest room temperature that a sole source of heat may let happen in the ten-year cold spell. */
    public static final Threshold COLD_SPELL_ROOM =
            new Threshold("cold_spell_room", 18, "°C", "WHO Housing and health guidelines 2018, chapter 4");

    /** Smallest share of the year's heat that makes a unit worth calling a helper. */
    public static final Threshold HELPER_SHARE =
            new Threshold("helper_share", 0.25, "share", "our choice, no publication: shown as an assumption");

    /** More starts an hour than this, averaged over the hours in which the unit cycles, is short cycling. */
    public static final Threshold STARTS_PER_HOUR = new Threshold(
            "starts_per_hour", 3, "1/h", "greatest cycling rate of a usual thermostat [henderson1996], from memory");

    /** A unit cycles for most of the season when this share of its heating hours lies below its lowest output. */
    public static final Threshold BELOW_MINIMUM_SHARE =
            new Threshold("below_minimum_share", 0.5, "share", "our choice, no publication: shown as an assumption");

    /** Loudest indoor level that a bedroom unit's label should show. */
    public static final Threshold BEDROOM_NOISE = new Threshold(
            "bedroom_noise",
            42,
            "dB(A)",
            "lowest published level of a window unit here; WHO 1999 asks for 30 at night");

    /** Relative humidity above which the room counts as damp while it is cooled. */
    public static final Threshold DAMP =
            new Threshold("damp", 0.60, "share", "summer target of 60 %, from memory, not verified");

    /** A unit's season that differs by more than this from its rating is told beside it. */
    public static final Threshold RATING_GAP = new Threshold(
            "rating_gap", 0.10, "share", "metered units gave 88 to 90 % of their rating: Cadmus, Vermont, 2017");

    /**
     * Lists the whole table.
     *
     * @return every limit, in the order of this page
     */
    public static List<Threshold> all() {
        return List.of(
                COLD_MARGIN,
                HOT_MARGIN,
                COLD_HOURS,
                HOT_HOURS,
                COLD_SPELL_ROOM,
                HELPER_SHARE,
                STARTS_PER_HOUR,
                BELOW_MINIMUM_SHARE,
                BEDROOM_NOISE,
                DAMP,
                RATING_GAP);
    }
}
