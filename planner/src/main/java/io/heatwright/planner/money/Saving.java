package io.heatwright.planner.money;

import io.heatwright.planner.terms.Range;

/**
 * What a unit saves in running cost against something named. The range comes from the same room computed for both sides,
 * so a draughty room counts for both: subtracting the ends of two ranges would exaggerate it.
 *
 * @param baseline what it is compared with, in words
 * @param perYear saving, US dollars a year; negative if it costs more
 */
public record Saving(String baseline, Range perYear) {

    /** What may be said of a saving. */
    public enum Direction {
        /** Saves at both ends. */
        SAVES,
        /** Costs more at both ends. */
        COSTS_MORE,
        /** May cost more or less: the range spans zero. */
        MAY_COST_MORE_OR_LESS,
        /** No difference at either end. */
        NO_DIFFERENCE,
        /** A price is not known, so nothing may be said. */
        NOT_KNOWN
    }

    /**
     * Compares room by room.
     *
     * @param baseline what it is compared with, in words
     * @param without cost of the baseline in several versions of the room, US dollars a year
     * @param with cost of the unit in the same versions, in the same order, US dollars a year
     * @param typical index of the version that gives the likely value
     * @return the saving
     * @throws IllegalArgumentException when the versions do not match
     */
    public static Saving between(String baseline, double[] without, double[] with, int typical) {
        if (without.length != with.length || typical < 0 || typical >= with.length) {
            throw new IllegalArgumentException("A saving wants the same rooms on both sides: " + without.length
                    + " against " + with.length + ", typical " + typical + ".");
        }
        double likely = without[typical] - with[typical];
        double low = likely;
        double high = likely;
        for (int i = 0; i < with.length; i++) {
            low = Math.min(low, without[i] - with[i]);
            high = Math.max(high, without[i] - with[i]);
        }
        return new Saving(baseline, new Range(low, likely, high));
    }

    /**
     * Says what may be said.
     *
     * @return the direction, judged on unrounded figures
     */
    public Direction direction() {
        if (Double.isNaN(perYear.low()) || Double.isNaN(perYear.high())) {
            return Direction.NOT_KNOWN;
        }
        if (perYear.spansZero()) {
            return Direction.MAY_COST_MORE_OR_LESS;
        }
        if (perYear.high() > 0) {
            return Direction.SAVES;
        }
        return perYear.low() < 0 ? Direction.COSTS_MORE : Direction.NO_DIFFERENCE;
    }
}
