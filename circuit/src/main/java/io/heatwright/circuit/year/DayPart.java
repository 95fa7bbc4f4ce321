package io.heatwright.circuit.year;

/**
 * A part of the day in which a thing is switched on.
 *
 * @param from minute after midnight, 0 to 1439; if from dusk, the earliest minute
 * @param minutes how long, 1 to 1440; past midnight it goes on at the beginning of the same day
 * @param fromDusk whether it begins at dusk and ends {@code minutes} after {@code from}
 */
public record DayPart(int from, int minutes, boolean fromDusk) {

    static final int DAY = 1440;

    private static final double MEAN_DUSK = 18.75 * 60;
    private static final double DUSK_SWING = 105;
    private static final double LONGEST_DAY = 171;
    private static final double YEAR_DAYS = 365;

    /** Checks the minutes. */
    public DayPart {
        if (from < 0 || from >= DAY || minutes < 1 || minutes > DAY) {
            throw new IllegalArgumentException("A part of the day from minute " + from + " for " + minutes
                    + " min is none. Allowed: minutes 0 to 1439, 1 to 1440 long.");
        }
    }

    /**
     * A part by the clock.
     *
     * @param from minute after midnight, 0 to 1439
     * @param minutes how long, 1 to 1440
     * @return the part
     */
    public static DayPart at(int from, int minutes) {
        return new DayPart(from, minutes, false);
    }

    /**
     * A part by the clock, as two times of day.
     *
     * @param from hours after midnight, 0 to 24
     * @param until hours after midnight, 0 to 24; not after {@code from} means the next day
     * @return the part, to the minute
     */
    public static DayPart between(double from, double until) {
        int start = Math.floorMod((int) Math.floor(from * 60 + 0.5), DAY);
        int length = Math.floorMod((int) Math.floor(until * 60 + 0.5) - start, DAY);
        return new DayPart(start, length == 0 ? DAY : length, false);
    }

    /**
     * Marks the minutes of one day.
     *
     * @param day of the year, 0 to 365
     * @param shift minutes by which this day is later than usual
     * @param on one entry a minute of the day
     */
    void mark(int day, int shift, boolean[] on) {
        int start = from + shift;
        int end = start + minutes;
        int begin = fromDusk ? Math.max(start, dusk(day) + shift) : start;
        for (int minute = begin; minute < end; minute++) {
            on[Math.floorMod(minute, DAY)] = true;
        }
    }

    /** Dusk at about 40° north in standard time: 5 pm in December, 8:30 pm in June. Our judgement. */
    private static int dusk(int day) {
        double turn = 2 * Math.PI * (day - LONGEST_DAY) / YEAR_DAYS;
        return (int) Math.floor(MEAN_DUSK + DUSK_SWING * StrictMath.cos(turn));
    }
}
