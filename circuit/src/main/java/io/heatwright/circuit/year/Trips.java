package io.heatwright.circuit.year;

import java.util.Optional;

/**
 * How often one breaker opened in a run.
 *
 * @param count openings
 * @param minutesOff minutes in which everything on the circuit was off, until somebody reset the breaker
 * @param first the first opening
 */
public record Trips(int count, int minutesOff, Optional<Trip> first) {

    /** Minutes until somebody resets a breaker that opened. Our judgement; the image cools meanwhile. */
    public static final int RESET_MINUTES = 30;

    /** What opens a breaker. */
    public enum Cause {
        /** Heat that gathered. */
        HEAT,
        /** A surge of five times the rating or more, where the magnet of some breakers acts (from memory). */
        SURGE
    }

    /**
     * An opening.
     *
     * @param moment in which it came
     * @param cause what opened it
     */
    public record Trip(Moment moment, Cause cause) {}
}
