package io.heatwright.equipment.map;

/**
 * Capacity and power on a grid of outdoor temperatures for lowest, rated and highest speed. Between two temperatures both
 * are linear; between two speeds the COP is linear in the load, as in AHRI 210/240 for variable-speed units. Beyond the
 * ends the last slopes go on as far as the map allows, and stay there.
 */
public final class SpeedMap {

    private static final double SAME = 1e-9;

    private final double[] temperatures;
    private final double[][] capacities;
    private final double[][] powers;
    private final double coldest;
    private final double warmest;

    /**
     * Makes a map. The arrays are copied.
     *
     * @param temperatures outdoor dry bulb, rising, °C, at least one
     * @param capacities W: lowest, rated, highest speed; each as long as {@code temperatures}; all above 0 and rising with
     *     speed
     * @param powers W, likewise above 0
     * @param coldest as far as the map may be extended to the cold, °C
     * @param warmest as far as the map may be extended to the warm, °C
     */
    public SpeedMap(double[] temperatures, double[][] capacities, double[][] powers, double coldest, double warmest) {
        this.temperatures = temperatures.clone();
        this.capacities = new double[3][];
        this.powers = new double[3][];
        for (int speed = 0; speed < 3; speed++) {
            this.capacities[speed] = capacities[speed].clone();
            this.powers[speed] = powers[speed].clone();
        }
        this.coldest = coldest;
        this.warmest = warmest;
        check();
    }

    private void check() {
        for (int i = 0; i < temperatures.length; i++) {
            if (i > 0 && !(temperatures[i] > temperatures[i - 1])) {
                throw new IllegalArgumentException("The temperatures of a map must rise.");
            }
            for (int speed = 0; speed < 3; speed++) {
                boolean slower = speed > 0 && capacities[speed][i] < capacities[speed - 1][i];
                if (slower || !(capacities[speed][i] > 0) || !(powers[speed][i] > 0)) {
                    throw new IllegalArgumentException("At " + temperatures[i]
                            + " °C capacity and power must be positive, and capacity must not fall with speed.");
                }
            }
        }
    }

    /**
     * Returns the capacity at the lowest speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double lowest(double temperature) {
        return Math.min(value(capacities[0], temperature), highest(temperature));
    }

    /**
     * Returns the capacity at the rated speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double rated(double temperature) {
        return value(capacities[1], temperature);
    }

    /**
     * Returns the capacity at the highest speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double highest(double temperature) {
        return value(capacities[2], temperature);
    }

    /**
     * Returns the power that a load needs.
     *
     * @param temperature outdoor dry bulb, °C
     * @param load W; outside the range of speeds the efficiency of the nearest speed holds
     * @return W
     */
    public double power(double temperature, double load) {
        double slow = value(capacities[0], temperature);
        double rated = value(capacities[1], temperature);
        double fast = value(capacities[2], temperature);
        if (load <= rated) {
            double efficiency = rated / value(powers[1], temperature);
            if (load < rated && rated - slow > SAME) {
                double slowEfficiency = slow / value(powers[0], temperature);
                double share = Math.min(1, (rated - load) / (rated - slow));
                efficiency += share * (slowEfficiency - efficiency);
            }
            return load / efficiency;
        }
        double efficiency = fast / value(powers[2], temperature);
        if (load < fast && fast - rated > SAME) {
            double ratedEfficiency = rated / value(powers[1], temperature);
            efficiency += (fast - load) / (fast - rated) * (ratedEfficiency - efficiency);
        }
        return load / efficiency;
    }

    private double value(double[] values, double temperature) {
        int last = temperatures.length - 1;
        if (last == 0) {
            return values[0];
        }
        double t = Math.max(coldest, Math.min(warmest, temperature));
        int i = 1;
        while (i < last && t > temperatures[i]) {
            i++;
        }
        double share = (t - temperatures[i - 1]) / (temperatures[i] - temperatures[i - 1]);
        // Exact at both ends: a published point must come back as it was published.
        return share == 1 ? values[i] : values[i - 1] + share * (values[i] - values[i - 1]);
    }
}
