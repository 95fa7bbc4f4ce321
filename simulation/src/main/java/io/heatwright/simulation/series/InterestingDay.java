package io.heatwright.simulation.series;

import java.util.List;

/**
 * One day of a series, from midnight to midnight of its clock.
 *
 * @param day whole days after the first midnight, 0 or more
 * @param firstStep with which the day begins
 * @param steps in the day
 * @param rules why it is worth a look, at least one
 */
public record InterestingDay(int day, int firstStep, int steps, List<DayRule> rules) {

    /** Copies the rules. */
    public InterestingDay {
        rules = List.copyOf(rules);
    }
}
