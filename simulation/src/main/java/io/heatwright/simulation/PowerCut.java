package io.heatwright.simulation;

/**
 * Hours of a run without electricity.
 *
 * @param from hours after the run's first step, 0 or more
 * @param length h, above 0
 */
public record PowerCut(double from, double length) {

    /** Checks both. */
    public PowerCut {
        if (!(from >= 0 && length > 0)) {
            throw new IllegalArgumentException("A power cut needs a beginning (" + from
                    + " h) of 0 or more and a length (" + length + " h) above 0.");
        }
    }

    boolean holds(double hour) {
        return hour >= from && hour < from + length;
    }
}
