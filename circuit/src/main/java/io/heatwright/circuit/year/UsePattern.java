package io.heatwright.circuit.year;

import java.util.Arrays;
import java.util.List;

/**
 * When a load is on, minute by minute. The first of January is a Monday. The same pattern gives the same minutes always:
 * what looks like chance from day to day is a fixed scramble of the day's number.
 *
 * @param weekdays parts of the day from Monday to Friday
 * @param weekends parts of the day on Saturday and Sunday
 * @param cycle how it draws while switched on
 * @param season when in the year
 * @param spread how many minutes earlier or later than usual a part may begin, 0 to 720, another on each day
 * @param stated whether the owner said so; otherwise it is our judgement, from memory
 */
public record UsePattern(
        List<DayPart> weekdays, List<DayPart> weekends, Cycle cycle, Season season, int spread, boolean stated) {

    private static final int WEEK = 7;
    private static final int SATURDAY = 5;
    private static final int MOST_SPREAD = 720;

    /** Copies the lists and checks the spread. */
    public UsePattern {
        weekdays = List.copyOf(weekdays);
        weekends = List.copyOf(weekends);
        if (spread < 0 || spread > MOST_SPREAD) {
            throw new IllegalArgumentException(
                    "A spread of " + spread + " min is out of range. Allowed: 0 to 720 min.");
        }
    }

    /**
     * Around the clock, every day. What is taken of a load of which neither kind nor hours are known.
     *
     * @return the pattern
     */
    public static UsePattern always() {
        return every(Cycle.STEADY, DayPart.at(0, DayPart.DAY));
    }

    /**
     * Hours that the owner stated: the same every day, to the minute.
     *
     * @param parts of the day
     * @return the pattern
     */
    public static UsePattern stated(List<DayPart> parts) {
        return new UsePattern(parts, parts, Cycle.STEADY, Season.ALL_YEAR, 0, true);
    }

    static UsePattern every(Cycle cycle, DayPart... parts) {
        return new UsePattern(List.of(parts), List.of(parts), cycle, Season.ALL_YEAR, 0, false);
    }

    UsePattern spread(int minutes) {
        return new UsePattern(weekdays, weekends, cycle, season, minutes, stated);
    }

    UsePattern in(Season part) {
        return new UsePattern(weekdays, weekends, cycle, part, spread, stated);
    }

    UsePattern onWeekends(DayPart... parts) {
        return new UsePattern(weekdays, List.of(parts), cycle, season, spread, stated);
    }

    /**
     * Tells when the load draws on one day.
     *
     * @param day of the year, 0 to 365
     * @param salt which load of its circuit it is, so that two alike do not move in step
     * @param on takes one entry a minute of the day; its length must be 1440
     */
    public void fill(int day, int salt, boolean[] on) {
        Arrays.fill(on, false);
        if (!season.includes(day)) {
            return;
        }
        var parts = day % WEEK >= SATURDAY ? weekends : weekdays;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).mark(day, shift(day, salt, i), on);
        }
        int phase = (int) (scrambled(salt) >>> 40);
        for (int minute = 0; minute < DayPart.DAY; minute++) {
            on[minute] &= cycle.drawsAt(day * DayPart.DAY + minute + phase);
        }
    }

    private int shift(int day, int salt, int part) {
        long drawn = scrambled(scrambled(scrambled(salt) + day) + part);
        return (int) Math.floorMod(drawn, 2L * spread + 1) - spread;
    }

    /** The mixing step of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long scrambled(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
