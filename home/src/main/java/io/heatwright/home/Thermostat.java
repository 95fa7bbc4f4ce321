package io.heatwright.home;

import java.util.Arrays;

/**
 * Temperatures wanted, by hour of the local wall clock. Entry {@code h} of an array holds from {@code h} to {@code h + 1}
 * o'clock.
 *
 * @param heating 24 air temperatures below which heat is wanted, °C; −∞ for none
 * @param cooling 24 air temperatures above which cooling is wanted, °C; +∞ for none
 * @param humidityLimit relative humidity above which drying is wanted, 0 to 1; 1 for none
 */
public record Thermostat(double[] heating, double[] cooling, double humidityLimit) {

    /**
     * Returns a thermostat that never changes.
     *
     * @param heating °C, −∞ for none
     * @param cooling °C, +∞ for none
     * @return the same in every hour, without a humidity limit
     */
    public static Thermostat steady(double heating, double cooling) {
        var below = new double[24];
        var above = new double[24];
        Arrays.fill(below, heating);
        Arrays.fill(above, cooling);
        return new Thermostat(below, above, 1);
    }

    /**
     * Returns the warmest heating setpoint of the day, for which heating is sized.
     *
     * @return °C, −∞ if heat is never wanted
     */
    public double warmestHeating() {
        return Arrays.stream(heating).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /**
     * Returns the coolest cooling setpoint of the day, for which cooling is sized.
     *
     * @return °C, +∞ if cooling is never wanted
     */
    public double coolestCooling() {
        return Arrays.stream(cooling).min().orElse(Double.POSITIVE_INFINITY);
    }
}
