package io.heatwright.planner.candidate;

/**
 * Why a product is out of the question here.
 *
 * @param cause which way
 * @param input the input that excludes it, as in the home file
 * @param detail what was said there, in words
 */
public record Exclusion(Cause cause, String input, String detail) {

    /** Which input rules a product out. */
    public enum Cause {
        /** What may be altered does not include it. */
        ALTERATION,
        /** A tenant does not change the system of a whole home. */
        TENURE,
        /** No window that such a unit could stand in. */
        NO_WINDOW,
        /** No window opens in the way that such a unit needs. */
        WINDOW_KIND,
        /** Every window is too narrow, too wide or too low. */
        WINDOW_SIZE,
        /** It needs another voltage and no new circuit may be added. */
        VOLTAGE,
        /** It cannot heat, and heat is wanted. */
        NO_HEAT
    }
}
