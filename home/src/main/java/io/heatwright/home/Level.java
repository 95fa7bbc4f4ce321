package io.heatwright.home;

/** Which plausible value of an unknown is taken, ordered by the heating load that follows. */
public enum Level {
    /** The plausible value with the least heating load: the tight room. */
    LOW,
    /** The value that is likeliest. */
    LIKELY,
    /** The plausible value with the greatest heating load: the leaky room. */
    HIGH
}
