package io.heatwright.simulation;

import io.heatwright.home.Thermostat;

/**
 * What the thermostat holds, by hour of the local standard clock. Each array has 24 entries; entry {@code h} holds from
 * {@code h} to {@code h + 1} o'clock.
 *
 * @param heating °C, negative infinity where there is no heating
 * @param cooling °C, positive infinity where there is no cooling, above heating
 */
public record Setpoints(double[] heating, double[] cooling) {

    /** Checks length and order. */
    public Setpoints {
        if (heating.length != 24 || cooling.length != 24) {
            throw new IllegalArgumentException("A thermostat needs 24 heating and 24 cooling setpoints, got "
                    + heating.length + " and " + cooling.length);
        }
        for (var hour = 0; hour < 24; hour++) {
            if (!(heating[hour] < cooling[hour])) {
                throw new IllegalArgumentException("At " + hour + " o'clock heating (" + heating[hour]
                        + " °C) must be below cooling (" + cooling[hour] + " °C).");
            }
        }
    }

    /**
     * Takes over what a home file says. While a thermostat recovers from a setback each hour has its
     * mean.
     *
     * @param thermostat of a room
     * @return the setpoints
     */
    public static Setpoints of(Thermostat thermostat) {
        return new Setpoints(thermostat.heating(1), thermostat.cooling(1));
    }
}
