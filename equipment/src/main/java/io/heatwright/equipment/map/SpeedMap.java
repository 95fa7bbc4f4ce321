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
        double t = within(temperature);
        int i = above(t);
        double share = share(t, i);
        return Math.min(value(capacities[0], i, share), value(capacities[2], i, share));
    }

    /**
     * Returns the capacity at the rated speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double rated(double temperature) {
        double t = within(temperature);
        int i = above(t);
        return value(capacities[1], i, share(t, i));
    }

    /**
     * Returns the capacity at the highest speed.
     *
     * @param temperature outdoor dry bulb, °C
     * @return W
     */
    public double highest(double temperature) {
        double t = within(temperature);
        int i = above(t);
        return value(capacities[2], i, share(t, i));
    }

    /**
     * Returns the power that a load needs.
     *
     * @param temperature outdoor dry bulb, °C
     * @param load W; outside the range of speeds the efficiency of the nearest speed holds
     * @return W
     */
    public double power(double temperature, double load) {
        double t = within(temperature);
        int i = above(t);
        double along = share(t, i);
        double rated = value(capacities[1], i, along);
        if (load <= rated) {
            double efficiency = rated / value(powers[1], i, along);
            double slow = value(capacities[0], i, along);
            if (load < rated && rated - slow > SAME) {
                double slowEfficiency = slow / value(powers[0], i, along);
                double share = Math.min(1, (rated - load) / (rated - slow));
                efficiency += share * (slowEfficiency - efficiency);
            }
            return load / efficiency;
        }
        double fast = value(capacities[2], i, along);
        double efficiency = fast / value(powers[2], i, along);
        if (load < fast && fast - rated > SAME) {
            double ratedEfficiency = rated / value(powers[1], i, along);
            efficiency += (fast - load) / (fast - rated) * (ratedEfficiency - efficiency);
        }
        return load / efficiency;
    }

    private double within(double temperature) {
        return temperature < coldest ? coldest : temperature > warmest ? warmest : temperature;
    }

    /** The grid temperature above one, at least the second and at most the last; 0 on a grid of one. */
    private int above(double t) {
        int last = temperatures.length - 1;
        int i = Math.min(1, last);
        while (i < last && t > temperatures[i]) {
            i++;
        }
        return i;
    }

    /** How far along from the grid temperature below to the one above. */
    private double share(double t, int above) {
        return above == 0 ? 1 : (t - temperatures[above - 1]) / (temperatures[above] - temperatures[above - 1]);
    }

    /** Exact at both ends: a published point must come back as it was published. */
    private static double value(double[] values, int above, double share) {
        return share == 1 ? values[above] : values[above - 1] + share * (values[above] - values[above - 1]);
    }
}
