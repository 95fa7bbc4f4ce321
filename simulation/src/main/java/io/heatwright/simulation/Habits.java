package io.heatwright.simulation;

import java.util.Arrays;
import java.util.List;

/**
 * What people set on a unit beside temperatures, and what befalls it.
 *
 * @param quiet 24 hours of the local standard clock in which the unit may not run fast
 * @param quietShare of the highest output that it may give then, above 0 to 1
 * @param humidityLimit relative humidity above which a unit that cools dries the room, 0 to 1; 1 for never
 * @param frostGuard room temperature below which the unit heats though heating is off, °C; negative infinity for never
 * @param cuts hours without electricity
 */
public record Habits(boolean[] quiet, double quietShare, double humidityLimit, double frostGuard, List<PowerCut> cuts) {

    /** Checks the figures. */
    public Habits {
        cuts = List.copyOf(cuts);
        if (quiet.length != 24) {
            throw new IllegalArgumentException("Quiet hours need 24 entries, got " + quiet.length + ".");
        }
        if (!(quietShare > 0 && quietShare <= 1) || !(humidityLimit > 0 && humidityLimit <= 1)) {
            throw new IllegalArgumentException("The quiet share (" + quietShare + ") and the humidity limit ("
                    + humidityLimit + ") must be above 0 and at most 1.");
        }
    }

    /**
     * Nothing but temperatures.
     *
     * @return no quiet hours, no drying, no frost guard, no power cuts
     */
    public static Habits none() {
        return new Habits(new boolean[24], 1, 1, Double.NEGATIVE_INFINITY, List.of());
    }

    /**
     * These habits with quiet hours.
     *
     * @param from hour of the clock, 0 to 23
     * @param to hour at which they end, 0 to 23; before {@code from} for the next day
     * @param share of the highest output that the unit may give then, above 0 to 1
     * @return habits
     */
    public Habits quiet(int from, int to, double share) {
        var hours = new boolean[24];
        for (var hour = from; hour != to; hour = (hour + 1) % 24) {
            hours[hour] = true;
        }
        return new Habits(hours, share, humidityLimit, frostGuard, cuts);
    }

    /**
     * These habits with drying.
     *
     * @param limit relative humidity above which the unit dries, above 0 to 1
     * @return habits
     */
    public Habits drying(double limit) {
        return new Habits(quiet, quietShare, limit, frostGuard, cuts);
    }

    /**
     * These habits with a frost guard.
     *
     * @param guard room temperature below which the unit heats, °C
     * @return habits
     */
    public Habits guarding(double guard) {
        return new Habits(quiet, quietShare, humidityLimit, guard, cuts);
    }

    /**
     * These habits with power cuts.
     *
     * @param when they happen
     * @return habits
     */
    public Habits cutting(List<PowerCut> when) {
        return new Habits(quiet, quietShare, humidityLimit, frostGuard, when);
    }

    /** The share of the highest output that is allowed, by hour of the clock. */
    double[] allowed() {
        var shares = new double[24];
        for (var hour = 0; hour < 24; hour++) {
            shares[hour] = quiet[hour] ? quietShare : 1;
        }
        return shares;
    }

    /** Heating setpoints with the frost guard below them. */
    double[] guarded(double[] heating) {
        return Arrays.stream(heating)
                .map(setpoint -> Math.max(setpoint, frostGuard))
                .toArray();
    }

    boolean powered(double hour) {
        for (var i = 0; i < cuts.size(); i++) {
            if (cuts.get(i).holds(hour)) {
                return false;
            }
        }
        return true;
    }
}
