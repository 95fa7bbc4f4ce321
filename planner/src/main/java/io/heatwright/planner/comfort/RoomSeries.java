package io.heatwright.planner.comfort;

/**
 * A run of a room, one entry a step from the first midnight on.
 *
 * @param step s, above 0, an hour or a part of it that divides it
 * @param air temperature of the room's air, °C
 * @param radiant mean radiant temperature, °C, as long as air
 * @param humidity relative humidity of the room, 0 to 1, as long as air
 * @param outdoors outdoor temperature, °C, as long as air
 * @param conditioned share of the step in which the unit heats or cools, 0 to 1, as long as air; empty if it always may
 */
@SuppressWarnings("ArrayRecordComponent") // a year of minutes is read in place, never compared
public record RoomSeries(
        double step, float[] air, float[] radiant, float[] humidity, float[] outdoors, float[] conditioned) {

    private static final double HOUR = 3600;

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if a series is empty or of another length, or the step divides no hour
     */
    public RoomSeries {
        if (air.length == 0) {
            throw new IllegalArgumentException("A run of a room needs at least one step.");
        }
        if (!(step > 0) || step > HOUR || HOUR % step != 0) {
            throw new IllegalArgumentException("The step (" + step + " s) must divide an hour.");
        }
        if (radiant.length != air.length
                || humidity.length != air.length
                || outdoors.length != air.length
                || (conditioned.length != 0 && conditioned.length != air.length)) {
            throw new IllegalArgumentException("All series of a room must be " + air.length + " steps long.");
        }
    }

    int steps() {
        return air.length;
    }

    int perHour() {
        return (int) (HOUR / step);
    }

    int perDay() {
        return 24 * perHour();
    }

    /** Mean outdoor temperature of every day that was begun, °C. */
    double[] dailyMeans() {
        int days = (steps() + perDay() - 1) / perDay();
        var means = new double[days];
        for (var day = 0; day < days; day++) {
            int end = Math.min(steps(), (day + 1) * perDay());
            double sum = 0;
            for (int i = day * perDay(); i < end; i++) {
                sum += outdoors[i];
            }
            means[day] = sum / (end - day * perDay());
        }
        return means;
    }

    /** Outdoor temperature at six in the morning of a step's day, °C; the nearest before the run's end. */
    double morning(int step) {
        int day = step / perDay();
        return outdoors[Math.min(steps() - 1, day * perDay() + 6 * perHour())];
    }

    /** Whether the unit runs in a step, or might. */
    boolean isConditioned(int step) {
        return conditioned.length == 0 || conditioned[step] > 0;
    }
}
