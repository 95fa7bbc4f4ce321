package io.heatwright.planner.comfort;

import io.heatwright.planner.tree.PlanTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of a room as those in it feel it. Votes are those of [iso7730]. Sleepers lie outside its activities and covers: their
 * vote is the equations' all the same, counted apart and never a verdict of the standard. Hours are of people in the room.
 *
 * @param schedule who is there when
 * @param awake the votes of those awake
 * @param asleep the votes of sleepers, extrapolated
 * @param hoursTooHumid h over 60 % relative humidity, with people in the room
 * @param hoursTooDry h under 30 % relative humidity, with people in the room
 * @param hoursBeyondModel h awake in which the standard does not apply, by temperature or humidity
 * @param adaptive hours in which the room was neither heated nor cooled, by the adaptive model
 */
public record ComfortYear(
        ComfortSchedule schedule,
        Votes awake,
        Votes asleep,
        double hoursTooHumid,
        double hoursTooDry,
        double hoursBeyondModel,
        Adaptive adaptive) {

    /** Above it air counts as humid, relative: a summer target from memory, as a plan's threshold {@code damp}. */
    public static final double HUMID = 0.6;

    /** Below it air counts as dry, relative: a winter target from memory. */
    public static final double DRY = 0.3;

    /** Votes within ± this count as comfortable: category B of [iso7730] table A.1, the limit of [ashrae55]. */
    public static final double COMFORTABLE = 0.5;

    /** Upper ends of the bands of votes; the last band is open. */
    static final List<Double> BAND_ENDS = List.of(-2.0, -1.0, -COMFORTABLE, COMFORTABLE, 1.0, 2.0);

    private static final double PERCENT = 100;

    /**
     * Hours by vote.
     *
     * @param hours h in all
     * @param hoursByBand h with votes up to −2, −1, −0.5, 0.5, 1, 2, and above: seven figures
     * @param meanVote mean of the votes; NaN without hours
     * @param meanDissatisfied mean share of people dissatisfied; NaN without hours
     * @param coldest hour with the lowest vote, from the first midnight; −1 without hours
     * @param coldestVote its vote
     * @param warmest hour with the highest vote; −1 without hours
     * @param warmestVote its vote
     */
    public record Votes(
            double hours,
            List<Double> hoursByBand,
            double meanVote,
            double meanDissatisfied,
            int coldest,
            double coldestVote,
            int warmest,
            double warmestVote) {
        /** Copies the bands. */
        public Votes {
            hoursByBand = List.copyOf(hoursByBand);
        }

        /**
         * Returns the hours that are too cold.
         *
         * @return h with a vote under −0.5
         */
        public double tooCold() {
            return hoursByBand.get(0) + hoursByBand.get(1) + hoursByBand.get(2);
        }

        /**
         * Returns the hours that are too warm.
         *
         * @return h with a vote over 0.5
         */
        public double tooWarm() {
            return hoursByBand.get(4) + hoursByBand.get(5) + hoursByBand.get(6);
        }

        /**
         * Returns the hour that most are dissatisfied with.
         *
         * @return hour from the first midnight; −1 without hours
         */
        public int worst() {
            return -coldestVote > warmestVote ? coldest : warmest;
        }

        PlanTree tree() {
            var bands = new ArrayList<PlanTree>();
            for (var i = 0; i < hoursByBand.size(); i++) {
                bands.add(new PlanTree()
                        .put("vote_from", i == 0 ? Double.NaN : BAND_ENDS.get(i - 1))
                        .put("vote_to", i == BAND_ENDS.size() ? Double.NaN : BAND_ENDS.get(i))
                        .put("hours_h", hoursByBand.get(i)));
            }
            return new PlanTree()
                    .put("hours_h", hours)
                    .put("too_cold_hours_h", tooCold())
                    .put("too_warm_hours_h", tooWarm())
                    .put("mean_vote", meanVote)
                    .put("mean_dissatisfied_percent", PERCENT * meanDissatisfied)
                    .put("coldest_hour", coldest)
                    .put("coldest_vote", coldestVote)
                    .put("warmest_hour", warmest)
                    .put("warmest_vote", warmestVote)
                    .put("worst_hour", worst())
                    .put("bands", List.copyOf(bands));
        }
    }

    /**
     * Hours by the adaptive model of [ashrae55], awake only, while the room is neither heated nor cooled and the prevailing
     * outdoor temperature lies within 10 and 33.5 °C. The standard allows the model only where no cooling is installed or
     * none is in operation: how often that is so, not whether, stands here.
     *
     * @param hours h in which the model applies
     * @param outside80 h outside what 80 % accept
     * @param outside90 h outside what 90 % accept
     * @param tooCold h of outside80 on the cold side
     */
    public record Adaptive(double hours, double outside80, double outside90, double tooCold) {}

    /**
     * Judges a year.
     *
     * @param series what the room was like
     * @param schedule who was there
     * @return the year in figures
     */
    public static ComfortYear of(RoomSeries series, ComfortSchedule schedule) {
        return new YearTally(series, schedule).count();
    }

    /**
     * Returns the year as keys and values.
     *
     * @return the tree that renderers print
     */
    public PlanTree tree() {
        return new PlanTree()
                .put("schedule", schedule.name())
                .put("awake", awake.tree())
                .put("asleep_extrapolated", asleep.tree())
                .put("too_humid_hours_h", hoursTooHumid)
                .put("too_dry_hours_h", hoursTooDry)
                .put("beyond_model_hours_h", hoursBeyondModel)
                .put(
                        "adaptive",
                        new PlanTree()
                                .put("hours_h", adaptive.hours)
                                .put("outside_80_percent_hours_h", adaptive.outside80)
                                .put("outside_90_percent_hours_h", adaptive.outside90)
                                .put("too_cold_hours_h", adaptive.tooCold));
    }
}
