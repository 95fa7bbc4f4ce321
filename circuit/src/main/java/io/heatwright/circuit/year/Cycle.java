package io.heatwright.circuit.year;

/**
 * How a thing with a thermostat of its own comes and goes while it is switched on.
 *
 * @param on minutes it draws, at least 1
 * @param off minutes it rests, at least 0
 */
public record Cycle(int on, int off) {

    /** Draws all the time. */
    public static final Cycle STEADY = new Cycle(1, 0);

    /** Checks the minutes. */
    public Cycle {
        if (on < 1 || off < 0) {
            throw new IllegalArgumentException("A cycle of " + on + " min on and " + off
                    + " min off is none. Allowed: at least 1 min on and 0 min off.");
        }
    }

    boolean drawsAt(int minute) {
        return Math.floorMod(minute, on + off) < on;
    }
}
