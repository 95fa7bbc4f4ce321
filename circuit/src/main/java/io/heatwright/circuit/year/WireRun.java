package io.heatwright.circuit.year;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The wires between panel and outlet as far as the owner knows them.
 *
 * @param gauge of the wires; empty if unknown: then the thinnest that the breaker may protect
 * @param length one way, m, above 0; empty if unknown: then 50 ft
 */
public record WireRun(Optional<WireGauge> gauge, OptionalDouble length) {

    /** Nothing is known. */
    public static final WireRun UNKNOWN = new WireRun(Optional.empty(), OptionalDouble.empty());

    /** One way, m: 50 ft, our judgement. */
    public static final double USUAL_LENGTH = 15.24;

    /** Checks the length. */
    public WireRun {
        if (length.isPresent() && !(length.getAsDouble() > 0 && length.getAsDouble() <= 300)) {
            throw new IllegalArgumentException(
                    "A run of " + length.getAsDouble() + " m is out of range. Allowed: above 0 m, at most 300 m.");
        }
    }
}
