package io.heatwright.equipment.rating;

import io.heatwright.equipment.Provenance;

/**
 * What a unit gave and drew in one test.
 *
 * @param name which test
 * @param capacity heat moved, W, above 0; with the losses of frost at 35 °F, steady elsewhere
 * @param power electric, everything included, W, above 0
 * @param provenance whether somebody published it
 * @param source who, or the rule by which it was filled in
 */
public record TestPoint(TestName name, double capacity, double power, Provenance provenance, String source) {

    /** Refuses what no unit can give or draw. */
    public TestPoint {
        if (!(capacity > 0 && capacity < 1e9 && power > 0 && power < 1e9)) {
            throw new IllegalArgumentException(
                    "Test " + name.words() + " needs a capacity and a power above 0 W; it has " + Math.round(capacity)
                            + " W and " + Math.round(power) + " W.");
        }
    }

    /**
     * Returns the coefficient of performance.
     *
     * @return W/W, above 0
     */
    public double efficiency() {
        return capacity / power;
    }
}
