package io.heatwright.simulation.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * Chooses the days of a run that show most: one for each {@link DayRule} that applies, of two alike the earlier one. A day
 * that several rules choose is there once.
 */
public final class InterestingDays {

    /** A room this far below its heating setpoint is below it: more than a thermostat's own swing, K. */
    public static final double BELOW = 1;

    private static final double DAY = 86_400;
    private static final double HOUR = 3600;

    private final Series series;
    private final int perDay;
    private final int firstMidnight;
    private final int days;

    private InterestingDays(Series series) {
        this.series = series;
        perDay = (int) Math.round(DAY / series.stepSeconds());
        firstMidnight = (int) Math.round((24 - series.firstHour()) % 24 * HOUR / series.stepSeconds());
        days = Math.max(0, series.steps() - firstMidnight) / perDay;
    }

    /**
     * Chooses the days.
     *
     * @param series a run of one room; a rule whose columns it lacks does not apply
     * @return in the order of the calendar; none if the run holds no whole day
     */
    public static List<InterestingDay> of(Series series) {
        return new InterestingDays(series).choose();
    }

    private List<InterestingDay> choose() {
        var chosen = new EnumMap<DayRule, Integer>(DayRule.class);
        best(chosen, DayRule.COLDEST, "outdoor_temperature_c", Double.NEGATIVE_INFINITY, values -> -mean(values));
        best(chosen, DayRule.HOTTEST, "outdoor_temperature_c", Double.NEGATIVE_INFINITY, InterestingDays::mean);
        best(chosen, DayRule.MOST_DEFROSTS, "defrosts", 0, InterestingDays::sum);
        best(chosen, DayRule.MOST_STARTS, "starts", 0, InterestingDays::sum);
        longestBelow(chosen);
        best(chosen, DayRule.HIGHEST_POWER, "electric_power_w", 0, InterestingDays::highest);
        var byDay = new TreeMap<Integer, List<DayRule>>();
        chosen.forEach((rule, day) ->
                byDay.computeIfAbsent(day, none -> new ArrayList<>()).add(rule));
        var list = new ArrayList<InterestingDay>();
        byDay.forEach((day, rules) -> list.add(new InterestingDay(day, firstMidnight + day * perDay, perDay, rules)));
        return List.copyOf(list);
    }

    /** A part of a column. */
    private record Values(float[] all, int from, int to) {}

    /** What a day is worth by a rule. */
    private interface Worth {
        double of(Values values);
    }

    /** Takes the day that is worth most, and more than a least. */
    private void best(EnumMap<DayRule, Integer> chosen, DayRule rule, String key, double least, Worth worth) {
        var column = series.column(key);
        if (column.isEmpty()) {
            return;
        }
        var values = column.get().values();
        take(chosen, rule, least, day -> {
            int from = firstMidnight + day * perDay;
            return worth.of(new Values(values, from, from + perDay));
        });
    }

    private void take(EnumMap<DayRule, Integer> chosen, DayRule rule, double least, IntToDoubleFunction worth) {
        var best = least;
        for (var day = 0; day < days; day++) {
            var here = worth.applyAsDouble(day);
            if (here > best) {
                best = here;
                chosen.put(rule, day);
            }
        }
    }

    /** The day on which the longest time below ends, which may have begun the day before. */
    private void longestBelow(EnumMap<DayRule, Integer> chosen) {
        var air = series.column("room_air_temperature_c");
        var setpoint = series.column("heating_setpoint_c");
        if (air.isEmpty() || setpoint.isEmpty()) {
            return;
        }
        var longest = 0;
        var running = 0;
        for (var step = 0; step < firstMidnight + days * perDay; step++) {
            var isBelow = air.get().values()[step] < setpoint.get().values()[step] - BELOW;
            running = isBelow ? running + 1 : 0;
            if (running > longest && step >= firstMidnight) {
                longest = running;
                chosen.put(DayRule.LONGEST_BELOW, (step - firstMidnight) / perDay);
            }
        }
    }

    private static double sum(Values values) {
        double sum = 0;
        for (var i = values.from; i < values.to; i++) {
            sum += values.all[i];
        }
        return sum;
    }

    private static double mean(Values values) {
        return sum(values) / (values.to - values.from);
    }

    private static double highest(Values values) {
        double highest = 0;
        for (var i = values.from; i < values.to; i++) {
            highest = Math.max(highest, values.all[i]);
        }
        return highest;
    }
}
