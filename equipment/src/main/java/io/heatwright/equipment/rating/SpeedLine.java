package io.heatwright.equipment.rating;

/**
 * Capacity and power at one speed, linear in the outdoor temperature.
 *
 * @param temperature where it passes through, °C
 * @param capacity there, W
 * @param capacitySlope W/K
 * @param power there, W
 * @param powerSlope W/K
 */
record SpeedLine(double temperature, double capacity, double capacitySlope, double power, double powerSlope) {

    static SpeedLine through(TestPoint one, TestPoint other) {
        double from = one.name().outdoorTemperature();
        double range = other.name().outdoorTemperature() - from;
        return new SpeedLine(
                from,
                one.capacity(),
                (other.capacity() - one.capacity()) / range,
                one.power(),
                (other.power() - one.power()) / range);
    }

    /**
     * The line of an intermediate speed: through its test, with slopes between those of low and full speed by where the test
     * lies between them, for capacity and power apart.
     */
    static SpeedLine between(TestPoint test, SpeedLine low, SpeedLine full) {
        double t = test.name().outdoorTemperature();
        double n = share(test.capacity(), low.capacityAt(t), full.capacityAt(t));
        double m = share(test.power(), low.powerAt(t), full.powerAt(t));
        return new SpeedLine(
                t,
                test.capacity(),
                low.capacitySlope * (1 - n) + full.capacitySlope * n,
                test.power(),
                low.powerSlope * (1 - m) + full.powerSlope * m);
    }

    private static double share(double value, double low, double full) {
        return full == low ? 0 : (value - low) / (full - low);
    }

    double capacityAt(double t) {
        return capacity + capacitySlope * (t - temperature);
    }

    double powerAt(double t) {
        return power + powerSlope * (t - temperature);
    }

    double efficiencyAt(double t) {
        return capacityAt(t) / powerAt(t);
    }
}
