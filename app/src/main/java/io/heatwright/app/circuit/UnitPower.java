package io.heatwright.app.circuit;

import java.util.OptionalDouble;

/** How much power the unit on a circuit draws through the year. */
public sealed interface UnitPower {

    /**
     * Always the same while it runs.
     *
     * @param watts as stated, W; empty for what its nameplate tells
     */
    record Steady(OptionalDouble watts) implements UnitPower {}

    /**
     * As a simulation had it.
     *
     * @param watts mean of every step of the year, W, 0 or more; not copied, because years by the minute are long
     * @param stepSeconds length of a step, s
     */
    @SuppressWarnings("ArrayRecordComponent") // a year of minutes is read in place, never compared
    record Simulated(float[] watts, int stepSeconds) implements UnitPower {
        double highest() {
            double highest = 0;
            for (var power : watts) {
                highest = Math.max(highest, power);
            }
            return highest;
        }
    }
}
