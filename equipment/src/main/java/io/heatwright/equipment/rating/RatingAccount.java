package io.heatwright.equipment.rating;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Metric;
import java.util.List;
import java.util.Optional;

/**
 * What a rating procedure makes of a sheet, and how.
 *
 * @param method which procedure
 * @param standard its full name with the edition
 * @param ratings computed, with the published ones beside them
 * @param points that the ratings stand on; empty for room and portable units
 * @param filledIn what the sheet left out
 * @param cooling the cooling season, of units that have one
 * @param heating heating seasons by region
 * @param reasons why computed and published ratings may differ, sentences
 */
public record RatingAccount(
        RatingMethod method,
        String standard,
        List<Rated> ratings,
        TestPoints points,
        List<FilledIn> filledIn,
        Optional<Season> cooling,
        List<Regional> heating,
        List<String> reasons) {

    private static final double BTU_PER_WH = 3600 / 1055.05585262;

    /** Copies the lists. */
    public RatingAccount {
        ratings = List.copyOf(ratings);
        filledIn = List.copyOf(filledIn);
        heating = List.copyOf(heating);
        reasons = List.copyOf(reasons);
    }

    /**
     * One rating.
     *
     * @param metric which
     * @param region of a heating season
     * @param value in the metric's unit
     * @param published of the same metric, or of the other edition's; without value if there is none
     * @param publishedAs metric of the published figure
     * @param compared true if another program's figures agree; false if its rule, or its use here, is from memory alone
     * @param rule by which it was computed
     */
    public record Rated(
            Metric metric,
            Optional<Region> region,
            double value,
            Figure published,
            Metric publishedAs,
            boolean compared,
            String rule) {

        /**
         * Returns how far the computed value lies off the published one.
         *
         * @return share of the published value; NaN if there is none
         */
        public double difference() {
            return value / published.value() - 1;
        }
    }

    /**
     * Something that the sheet does not say.
     *
     * @param what it is
     * @param value as used, with its unit; empty for a test, whose figures stand among the points
     * @param rule by which it was filled in
     */
    public record FilledIn(String what, String value, String rule) {}

    /**
     * A heating season.
     *
     * @param region where
     * @param season bin by bin
     */
    public record Regional(Region region, Season season) {}

    /** Turns W/W into Btu/(W·h). */
    static double perWattHour(double efficiency) {
        return efficiency * BTU_PER_WH;
    }
}
