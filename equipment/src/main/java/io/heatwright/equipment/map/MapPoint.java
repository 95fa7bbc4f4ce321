package io.heatwright.equipment.map;

import org.jspecify.annotations.Nullable;

/**
 * What a map says at one outdoor temperature: read once for a step, asked several times. Belongs to whoever runs a machine;
 * the map itself is shared and never changes.
 */
public final class MapPoint {

    private static final double SAME = 1e-9;

    double slowCapacity;
    double ratedCapacity;
    double fastCapacity;
    double slowPower;
    double ratedPower;
    double fastPower;

    private @Nullable SpeedMap map;
    private double temperature = Double.NaN;

    /** A point that nothing was read into yet. */
    public MapPoint() {}

    /**
     * Reads a map, unless that has been done.
     *
     * @param wanted the map
     * @param outdoorTemperature dry bulb, °C
     * @return this point
     */
    @SuppressWarnings("ReferenceEquality") // The very map, not one with equal figures.
    public MapPoint of(SpeedMap wanted, double outdoorTemperature) {
        if (map != wanted || temperature != outdoorTemperature) {
            map = wanted;
            temperature = outdoorTemperature;
            wanted.read(outdoorTemperature, this);
        }
        return this;
    }

    /**
     * Returns the capacity at the lowest speed.
     *
     * @return W
     */
    public double lowest() {
        return slowCapacity < fastCapacity ? slowCapacity : fastCapacity;
    }

    /**
     * Returns the capacity at the rated speed.
     *
     * @return W
     */
    public double rated() {
        return ratedCapacity;
    }

    /**
     * Returns the capacity at the highest speed.
     *
     * @return W
     */
    public double highest() {
        return fastCapacity;
    }

    /**
     * Returns the power that a load needs. Between two speeds the COP is linear in the load, as in AHRI 210/240 for
     * variable-speed units.
     *
     * @param load W; outside the range of speeds the efficiency of the nearest speed holds
     * @return W
     */
    public double power(double load) {
        if (load <= ratedCapacity) {
            double efficiency = ratedCapacity / ratedPower;
            if (load < ratedCapacity && ratedCapacity - slowCapacity > SAME) {
                double slowEfficiency = slowCapacity / slowPower;
                double share = Math.min(1, (ratedCapacity - load) / (ratedCapacity - slowCapacity));
                efficiency += share * (slowEfficiency - efficiency);
            }
            return load / efficiency;
        }
        double efficiency = fastCapacity / fastPower;
        if (load < fastCapacity && fastCapacity - ratedCapacity > SAME) {
            double ratedEfficiency = ratedCapacity / ratedPower;
            efficiency += (fastCapacity - load) / (fastCapacity - ratedCapacity) * (ratedEfficiency - efficiency);
        }
        return load / efficiency;
    }
}
