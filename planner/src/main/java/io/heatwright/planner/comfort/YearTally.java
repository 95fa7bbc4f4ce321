package io.heatwright.planner.comfort;

import io.heatwright.planner.comfort.AdaptiveComfort.Model;
import io.heatwright.planner.comfort.ComfortSchedule.Stay;
import java.util.ArrayList;

/** Counts a year step by step. */
final class YearTally {
    private static final double HOUR = 3600;
    private static final int DAY = 24;
    private static final int HALVINGS = 12;
    private static final double HALF_OF_80 = 3.5;
    private static final double HALF_OF_90 = 2.5;
    private static final double MOST_VAPOUR = 2700;

    private final RoomSeries series;
    private final ComfortSchedule schedule;
    private final double[] prevailing;
    private final double share;
    private final VoteTally awake = new VoteTally();
    private final VoteTally asleep = new VoteTally();
    private double humid;
    private double dry;
    private double beyond;
    private double adaptive;
    private double outside80;
    private double outside90;
    private double adaptiveCold;

    YearTally(RoomSeries series, ComfortSchedule schedule) {
        this.series = series;
        this.schedule = schedule;
        this.prevailing = PrevailingMean.everyDay(series.dailyMeans(), PrevailingMean.USUAL_WEIGHT);
        this.share = series.step() / HOUR;
    }

    ComfortYear count() {
        for (var step = 0; step < series.steps(); step++) {
            int hour = step / series.perHour();
            int ofDay = hour % DAY;
            if (schedule.asleepAt(ofDay)) {
                person(step, hour, schedule.asleep(), asleep);
            } else if (schedule.awakeAt(ofDay)) {
                person(step, hour, schedule.awake(), awake);
                limits(step);
                adaptive(step, hour / DAY);
            }
        }
        return new ComfortYear(
                schedule,
                awake.votes(),
                asleep.votes(),
                humid,
                dry,
                beyond,
                new ComfortYear.Adaptive(adaptive, outside80, outside90, adaptiveCold));
    }

    private void person(int step, int hour, Stay stay, VoteTally tally) {
        double humidity = series.humidity()[step];
        humid += humidity > ComfortYear.HUMID ? share : 0;
        dry += humidity < ComfortYear.DRY ? share : 0;
        tally.add(vote(step, stay), hour, share);
    }

    private double vote(int step, Stay stay) {
        if (stay.dressesByMorning()) {
            return vote(step, stay, Person.clothingByMorning(series.morning(step)));
        }
        double light = vote(step, stay, stay.lightest());
        if (light >= 0 || stay.heaviest() <= stay.lightest()) {
            return light;
        }
        double heavy = vote(step, stay, stay.heaviest());
        return heavy <= 0 ? heavy : chosen(step, stay);
    }

    /** The vote under the cover that suits best: next to nothing. */
    private double chosen(int step, Stay stay) {
        double low = stay.lightest();
        double high = stay.heaviest();
        for (var i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (vote(step, stay, middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return vote(step, stay, (low + high) / 2);
    }

    private double vote(int step, Stay stay, double clothing) {
        var standard = ComfortStandard.ISO_7730;
        double activity = stay.activity();
        double worn =
                activity > standard.movesAbove() ? new Person(activity, clothing).movingClothing(standard) : clothing;
        return PredictedVote.vote(
                series.air()[step],
                series.radiant()[step],
                AirSpeed.relative(stay.airSpeed(), activity),
                series.humidity()[step],
                activity,
                worn);
    }

    /** Hours in which those awake are outside of what the standard was made for. */
    private void limits(int step) {
        double air = series.air()[step];
        double radiant = series.radiant()[step];
        boolean inside = air >= 10
                && air <= 30
                && radiant >= 10
                && radiant <= 40
                && series.humidity()[step] * PredictedVote.saturationPascal(air) <= MOST_VAPOUR;
        beyond += inside ? 0 : share;
    }

    private void adaptive(int step, int day) {
        double outdoors = prevailing[day];
        if (series.isConditioned(step) || !Model.ASHRAE_55.covers(outdoors)) {
            return;
        }
        double speed = schedule.awake().airSpeed();
        double operative = OperativeTemperature.ashrae(series.air()[step], series.radiant()[step], speed);
        double off = operative - Model.ASHRAE_55.comfort(outdoors);
        double effect = AdaptiveComfort.coolingEffect(operative, speed);
        adaptive += share;
        outside90 += off < -HALF_OF_90 || off > HALF_OF_90 + effect ? share : 0;
        outside80 += off < -HALF_OF_80 || off > HALF_OF_80 + effect ? share : 0;
        adaptiveCold += off < -HALF_OF_80 ? share : 0;
    }

    /** Votes of some people over a year. */
    private static final class VoteTally {
        private final double[] bands = new double[ComfortYear.BAND_ENDS.size() + 1];
        private double hours;
        private double votes;
        private double dissatisfied;
        private int coldest = -1;
        private double coldestVote = Double.POSITIVE_INFINITY;
        private int warmest = -1;
        private double warmestVote = Double.NEGATIVE_INFINITY;

        void add(double vote, int hour, double share) {
            hours += share;
            votes += share * vote;
            dissatisfied += share * PredictedVote.dissatisfied(vote);
            bands[band(vote)] += share;
            if (vote < coldestVote) {
                coldest = hour;
                coldestVote = vote;
            }
            if (vote > warmestVote) {
                warmest = hour;
                warmestVote = vote;
            }
        }

        private static int band(double vote) {
            // Comfort includes both its ends; beyond it a band holds its farther end.
            if (vote >= -ComfortYear.COMFORTABLE && vote <= ComfortYear.COMFORTABLE) {
                return 3;
            }
            if (vote < 0) {
                return vote < -2 ? 0 : vote < -1 ? 1 : 2;
            }
            return vote > 2 ? 6 : vote > 1 ? 5 : 4;
        }

        ComfortYear.Votes votes() {
            var list = new ArrayList<Double>();
            for (double band : bands) {
                list.add(band);
            }
            boolean some = hours > 0;
            return new ComfortYear.Votes(
                    hours,
                    list,
                    some ? votes / hours : Double.NaN,
                    some ? dissatisfied / hours : Double.NaN,
                    coldest,
                    some ? coldestVote : Double.NaN,
                    warmest,
                    some ? warmestVote : Double.NaN);
        }
    }
}
