package io.heatwright.home;

import java.util.Arrays;

/**
 * Temperatures wanted, by hour of local standard time, the winter clock all year. Entry {@code h} of an array holds from
 * {@code h} to {@code h + 1} o'clock.
 *
 * @param heating 24 air temperatures below which heat is wanted, °C; −∞ for none
 * @param cooling 24 air temperatures above which cooling is wanted, °C; +∞ for none
 * @param humidityLimit relative humidity above which drying is wanted, 0 to 1; 1 for none
 * @param recovery how long a setpoint takes, on a straight line, to reach a new value that asks for more heating or more
 *     cooling, h; 0 for at once
 */
public record Thermostat(double[] heating, double[] cooling, double humidityLimit, double recovery) {

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
        return new Thermostat(below, above, 1, 0);
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

    /**
     * Returns the heating setpoint in the middle of every step of a day, recovery included.
     *
     * @param stepsPerHour 1 or more
     * @return 24 times as many setpoints, °C
     */
    public double[] heating(int stepsPerHour) {
        return course(heating, 1, stepsPerHour);
    }

    /**
     * Returns the cooling setpoint in the middle of every step of a day, recovery included.
     *
     * @param stepsPerHour 1 or more
     * @return 24 times as many setpoints, °C
     */
    public double[] cooling(int stepsPerHour) {
        return course(cooling, -1, stepsPerHour);
    }

    private double[] course(double[] setpoints, int sign, int stepsPerHour) {
        var course = new double[24 * stepsPerHour];
        for (var step = 0; step < course.length; step++) {
            var clock = (step + 0.5) / stepsPerHour;
            course[step] = at(setpoints, sign, clock);
        }
        return course;
    }

    /** Looks back to the last change: if it asked for more and is recent, the setpoint is still on its way. */
    private double at(double[] setpoints, int sign, double clock) {
        var hour = (int) clock;
        var now = setpoints[hour];
        for (var back = 0; back < Math.min(24, recovery); back++) {
            var before = setpoints[(hour - back + 23) % 24];
            var share = (clock - hour + back) / recovery;
            if (before != now) {
                var onItsWay = sign * (now - before) > 0 && Double.isFinite(before) && share < 1;
                return onItsWay ? before + share * (now - before) : now;
            }
        }
        return now;
    }
}
