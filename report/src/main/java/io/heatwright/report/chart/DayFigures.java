package io.heatwright.report.chart;

import io.heatwright.simulation.series.InterestingDay;
import io.heatwright.simulation.series.InterestingDays;
import io.heatwright.simulation.series.Series;

/** What one day of a series came to. A column that the series lacks is not known anywhere. */
record DayFigures(Series series, InterestingDay day) {
    private static final double KILOWATT_HOUR = 3.6e6;
    private static final int HOURS = 24;

    /** The values of the day; NaN for what is not known. */
    double[] values(String key) {
        var values = new double[day.steps()];
        var column = series.column(key);
        for (var i = 0; i < values.length; i++) {
            values[i] = column.isPresent() ? column.get().values()[day.firstStep() + i] : Double.NaN;
        }
        return values;
    }

    /** Mean or sum of each hour. */
    double[] hours(String key, boolean summed) {
        var values = values(key);
        var hours = new double[HOURS];
        for (var i = 0; i < values.length; i++) {
            hours[(int) ((long) i * HOURS / values.length)] += values[i];
        }
        if (!summed) {
            for (var hour = 0; hour < HOURS; hour++) {
                hours[hour] *= (double) HOURS / values.length;
            }
        }
        return hours;
    }

    double sum(String key) {
        double sum = 0;
        for (var value : values(key)) {
            sum += value;
        }
        return sum;
    }

    double lowest(String key) {
        double lowest = Double.POSITIVE_INFINITY;
        for (var value : values(key)) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    double highest(String key) {
        double highest = Double.NEGATIVE_INFINITY;
        for (var value : values(key)) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    double heat() {
        return energy("heat_to_room_w", 1);
    }

    double cooling() {
        return energy("heat_to_room_w", -1);
    }

    double electricity() {
        return energy("electric_power_w", 1);
    }

    /** What flows in one direction, kWh. */
    private double energy(String key, int sign) {
        double sum = 0;
        for (var watts : values(key)) {
            sum += Math.max(0, sign * watts);
        }
        return sum * series.stepSeconds() / KILOWATT_HOUR;
    }

    /** Time in which the room is further below its heating setpoint than counts, min. */
    double minutesBelow() {
        var air = values("room_air_temperature_c");
        var setpoint = values("heating_setpoint_c");
        var steps = 0;
        for (var i = 0; i < air.length; i++) {
            if (air[i] < setpoint[i] - InterestingDays.BELOW) {
                steps++;
            }
        }
        return steps * series.stepSeconds() / 60;
    }
}
