package io.heatwright.planner.money;

/**
 * How far ahead and how impatiently to reckon.
 *
 * @param realRate real discount rate, 1/yr, from 0 to 0.2
 * @param years span over which all candidates are compared, yr, above 0; units that live shorter are bought again
 */
public record Horizon(double realRate, double years) {

    /**
     * 3 % real, over the 15 years that a mini-split lasts. The rate is the floor of the federal rule for energy projects
     * (10 CFR 436 subpart A, NIST Handbook 135), from memory and unverified: shown as an assumption.
     */
    public static final Horizon DEFAULT = new Horizon(0.03, 15);

    /** Checks the figures. */
    public Horizon {
        if (!(realRate >= 0 && realRate <= 0.2)) {
            throw new IllegalArgumentException(
                    "The real discount rate (" + realRate + ") must lie from 0 to 0.2 a year; 0.03 is common.");
        }
        if (!(years > 0 && years <= 100)) {
            throw new IllegalArgumentException(
                    "The span of comparison (" + years + " years) must be above 0 and at most 100; 15 is common.");
        }
    }
}
