package io.heatwright.circuit.year;

/**
 * How a unit draws its power.
 *
 * @param name what a person calls it
 * @param powerFactor real over apparent power, above 0, at most 1; what is missing counts as lagging
 * @param startAmps current of a start, A; 0 if it starts softly
 * @param startSeconds how long a start takes, s, 0 to 1
 */
public record UnitDraw(String name, double powerFactor, double startAmps, double startSeconds) {

    /** Locked-rotor over running current of fixed-speed compressors, 4 to 6 in publications; a mean of ours. */
    public static final double START_MULTIPLE = 5;

    private static final double INVERTER_POWER_FACTOR = 0.95;
    private static final double FIXED_SPEED_POWER_FACTOR = 0.9;
    private static final double START_SECONDS = 0.2;

    /** Checks the figures. */
    public UnitDraw {
        checkPowerFactor(powerFactor);
        if (!(startAmps >= 0 && startAmps <= 1000 && startSeconds >= 0 && startSeconds <= 1)) {
            throw new IllegalArgumentException("A start of " + startAmps + " A for " + startSeconds
                    + " s is out of range. Allowed: 0 to 1,000 A and 0 to 1 s.");
        }
    }

    static void checkPowerFactor(double powerFactor) {
        if (!(powerFactor > 0 && powerFactor <= 1)) {
            throw new IllegalArgumentException(
                    "A power factor of " + powerFactor + " is out of range. Allowed: above 0, at most 1.");
        }
    }

    /**
     * A unit whose inverter starts it softly and corrects its power factor to about 0.95 (from memory).
     *
     * @param name what a person calls it
     * @return the unit, without a start surge
     */
    public static UnitDraw inverter(String name) {
        return new UnitDraw(name, INVERTER_POWER_FACTOR, 0, 0);
    }

    /**
     * A unit that switches its compressor on and off: power factor about 0.9, a start of five times its nameplate
     * current for 0.2 s (from memory; publications say 4 to 6 times for 0.1 to 0.3 s).
     *
     * @param name what a person calls it
     * @param nameplateAmps rated-load current, A, above 0
     * @return the unit
     */
    public static UnitDraw fixedSpeed(String name, double nameplateAmps) {
        return new UnitDraw(name, FIXED_SPEED_POWER_FACTOR, START_MULTIPLE * nameplateAmps, START_SECONDS);
    }
}
