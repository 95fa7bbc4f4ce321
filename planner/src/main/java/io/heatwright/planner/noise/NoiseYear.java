package io.heatwright.planner.noise;

import io.heatwright.climate.Elementary;
import io.heatwright.planner.tree.PlanTree;

/**
 * A year of a unit's sound at one ear: at the pillow, or outside a window. Two ends stand for a figure whose kind was not
 * stated: power, or pressure at one metre.
 *
 * @param limit what nights are held against
 * @param known whether a level is published; if not, all figures are NaN
 * @param method how levels between the published ones were come by
 * @param nightHours h between 22 and 6 h
 * @param runningHours h of those in which the unit runs
 * @param overLow h of those over the limit at the low end
 * @param overHigh h of those over the limit at the high end
 * @param meanNight mean level of all nights, by energy, background included, dB(A)
 * @param worstNight mean level of the loudest night, by energy, dB(A)
 * @param worstDay day of the run on which that night began, from 0; −1 for the small hours of the first day
 * @param loudest loudest level of any night, background included, dB(A)
 */
public record NoiseYear(
        NoiseLimit limit,
        boolean known,
        String method,
        double nightHours,
        double runningHours,
        double overLow,
        double overHigh,
        Levels meanNight,
        Levels worstNight,
        int worstDay,
        Levels loudest) {

    /** Night begins and ends: the eight hours of [WHO 1999], placed by us. */
    static final int NIGHT_BEGINS = 22;

    static final int NIGHT_ENDS = 6;

    private static final double HOUR = 3600;
    private static final int DAY = 24;
    private static final double DECIBEL = Elementary.log(10) / 10;

    /**
     * Counts a year.
     *
     * @param step s, dividing an hour
     * @param speed fan or compressor speed of every step as a share of the fastest, 0 for off, from the first midnight on
     * @param sound what the unit publishes
     * @param carried what the way to the ear adds to the power level, dB: {@link #toPillow} or {@link #toWindow}
     * @param background level without the unit, dB(A); minus infinity for silence
     * @param limit what nights are held against
     * @return the year in figures
     * @throws IllegalArgumentException if the step divides no hour, or without a step
     */
    public static NoiseYear of(
            double step, float[] speed, FanSound sound, double carried, double background, NoiseLimit limit) {
        if (!(step > 0) || step > HOUR || HOUR % step != 0 || speed.length == 0) {
            throw new IllegalArgumentException(
                    "A year of sound needs steps, and a step (" + step + " s) that divides an hour.");
        }
        var loud = Propagation.power(sound.loud(), Directivity.SURFACE).plus(carried);
        var tally = new Tally(step / HOUR, loud, background, limit.level());
        int perHour = (int) (HOUR / step);
        for (var i = 0; i < speed.length; i++) {
            int hour = i / perHour;
            int ofDay = hour % DAY;
            if (ofDay >= NIGHT_BEGINS || ofDay < NIGHT_ENDS) {
                // The small hours belong to the night that began on the day before.
                int night = Math.floorDiv(hour - NIGHT_ENDS, DAY);
                tally.add(night, speed[i] > 0 ? sound.below(speed[i]) : Double.NEGATIVE_INFINITY);
            }
        }
        return tally.year(limit, sound);
    }

    /**
     * Returns what a room adds from the unit to a pillow in it.
     *
     * @param directivity of the unit's place
     * @param distance to the pillow, m, above 0
     * @param roomConstant of the room, m² ({@link RoomAbsorption#roomConstant})
     * @return dB, to be added to a power level
     */
    public static double toPillow(Directivity directivity, double distance, double roomConstant) {
        return Propagation.inRoom(0, directivity, distance, roomConstant);
    }

    /**
     * Returns what the air outdoors adds from the unit to a window.
     *
     * @param directivity of the unit's place
     * @param distance to the window, m, above 0
     * @param barrier what stands between
     * @return dB, to be added to a power level
     */
    public static double toWindow(Directivity directivity, double distance, Barrier barrier) {
        return Propagation.outdoors(0, directivity, distance, barrier);
    }

    /**
     * Returns the year as keys and values.
     *
     * @return the tree that renderers print
     */
    public PlanTree tree() {
        return new PlanTree()
                .put("limit_dba", limit.level())
                .put("limit_source", limit.source())
                .put("known", known)
                .put("method", method)
                .put("night_hours_h", nightHours)
                .put("running_hours_h", runningHours)
                .put("over_limit_low_hours_h", overLow)
                .put("over_limit_high_hours_h", overHigh)
                .put("mean_night_low_dba", meanNight.low())
                .put("mean_night_high_dba", meanNight.high())
                .put("worst_night_low_dba", worstNight.low())
                .put("worst_night_high_dba", worstNight.high())
                .put("worst_night_day", worstDay)
                .put("loudest_low_dba", loudest.low())
                .put("loudest_high_dba", loudest.high());
    }

    /** Sums energy night by night. Low and high differ by a constant, so one sum of the unit's own sound serves both. */
    private static final class Tally {
        private final double share;
        private final Levels loud;
        private final double background;
        private final double limit;
        private double hours;
        private double running;
        private double overLow;
        private double overHigh;
        private double energy;
        private int night = Integer.MIN_VALUE;
        private double nightHours;
        private double nightEnergy;
        private double worstEnergy = -1;
        private int worst;
        private double most = Double.NEGATIVE_INFINITY;

        Tally(double share, Levels loud, double background, double limit) {
            this.share = share;
            this.loud = loud;
            this.background = background;
            this.limit = limit;
        }

        void add(int when, double below) {
            if (when != night) {
                close();
                night = when;
            }
            double strength = Elementary.exp(DECIBEL * below);
            hours += share;
            nightHours += share;
            energy += share * strength;
            nightEnergy += share * strength;
            if (below > Double.NEGATIVE_INFINITY) {
                running += share;
                overLow += Propagation.sum(loud.low() + below, background) > limit ? share : 0;
                overHigh += Propagation.sum(loud.high() + below, background) > limit ? share : 0;
                most = Math.max(most, below);
            }
        }

        private void close() {
            if (nightHours > 0 && nightEnergy / nightHours > worstEnergy) {
                worstEnergy = nightEnergy / nightHours;
                worst = night;
            }
            nightHours = 0;
            nightEnergy = 0;
        }

        NoiseYear year(NoiseLimit against, FanSound sound) {
            close();
            boolean known = !Double.isNaN(loud.low());
            double unknown = known ? 0 : Double.NaN;
            return new NoiseYear(
                    against,
                    known,
                    known ? sound.method() : "no level is published",
                    hours,
                    running,
                    overLow + unknown,
                    overHigh + unknown,
                    mean(hours > 0 ? energy / hours : 0),
                    mean(Math.max(0, worstEnergy)),
                    worst,
                    together(most));
        }

        private Levels mean(double strength) {
            return together(strength > 0 ? 10 * Elementary.log10(strength) : Double.NEGATIVE_INFINITY);
        }

        private Levels together(double below) {
            return new Levels(
                    Propagation.sum(loud.low() + below, background), Propagation.sum(loud.high() + below, background));
        }
    }
}
