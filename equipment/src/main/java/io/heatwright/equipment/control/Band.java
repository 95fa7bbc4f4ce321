package io.heatwright.equipment.control;

/**
 * Where a thermostat starts and stops its unit, both from the setpoint. A unit at rest starts when the sensor reads the
 * setpoint missed by more than {@code start}; a unit that cannot turn lower stops when the sensor reads it passed by more than
 * {@code stop}.
 *
 * @param start K, on the side that misses the setpoint: below it in heating, above it in cooling
 * @param stop K, on the far side
 */
public record Band(double start, double stop) {

    /** Checks that the unit does not stop before it starts. */
    public Band {
        if (!(start + stop > 0) || Double.isInfinite(start + stop)) {
            throw new IllegalArgumentException(
                    "A thermostat that starts " + start + " K short of its setpoint and stops " + stop
                            + " K past it has no dead band: their sum must be above 0.");
        }
    }

    /**
     * A dead band with the setpoint in its middle.
     *
     * @param width from starting to stopping, K, above 0
     * @return the band
     */
    public static Band around(double width) {
        return new Band(width / 2, width / 2);
    }
}
