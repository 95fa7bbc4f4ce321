package io.heatwright.equipment.map;

/**
 * Capacity and power on a grid of outdoor temperatures for lowest, rated and highest speed. Between two temperatures both
 * are linear; between two speeds the COP is linear in the load, as in AHRI 210/240 for variable-speed units. Beyond the
 * ends the last slopes go on as far as the map allows, and stay there.
 */
public final class SpeedMap {

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
        return at(temperature).lowest();
    }

    /**
     * Returns the capacity at the rated speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double rated(double temperature) {
        return at(temperature).rated();
    }

    /**
     * Returns the capacity at the highest speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double highest(double temperature) {
        return at(temperature).highest();
    }

    /**
     * Returns the power that a load needs.
     *
     * @param temperature outdoor dry bulb, °C
     * @param load W; outside the range of speeds the efficiency of the nearest speed holds
     * @return W
     */
    public double power(double temperature, double load) {
        return at(temperature).power(load);
    }

    private MapPoint at(double temperature) {
        return new MapPoint().of(this, temperature);
    }

    /** Reads the map at one temperature; published points come back exactly as they were published. */
    void read(double temperature, MapPoint point) {
        double t = Math.max(coldest, Math.min(warmest, temperature));
        int last = temperatures.length - 1;
        int i = Math.min(1, last);
        while (i < last && t > temperatures[i]) {
            i++;
        }
        double share = last == 0 ? 1 : (t - temperatures[i - 1]) / (temperatures[i] - temperatures[i - 1]);
        if (share == 1) {
            point.slowCapacity = capacities[0][i];
            point.ratedCapacity = capacities[1][i];
            point.fastCapacity = capacities[2][i];
            point.slowPower = powers[0][i];
            point.ratedPower = powers[1][i];
            point.fastPower = powers[2][i];
            return;
        }
        int k = i - 1;
        point.slowCapacity = capacities[0][k] + share * (capacities[0][i] - capacities[0][k]);
        point.ratedCapacity = capacities[1][k] + share * (capacities[1][i] - capacities[1][k]);
        point.fastCapacity = capacities[2][k] + share * (capacities[2][i] - capacities[2][k]);
        point.slowPower = powers[0][k] + share * (powers[0][i] - powers[0][k]);
        point.ratedPower = powers[1][k] + share * (powers[1][i] - powers[1][k]);
        point.fastPower = powers[2][k] + share * (powers[2][i] - powers[2][k]);
    }
}
