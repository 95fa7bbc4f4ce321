package io.heatwright.report.chart;

import java.util.stream.DoubleStream;

/**
 * A straight scale from values to places on paper, with round ticks.
 *
 * @param from value at the start
 * @param to value at the end, other than from
 * @param start place of from, in px or as a share of the width
 * @param end place of to
 * @param step from one tick to the next
 */
record Scale(double from, double to, double start, double end, double step) {
    private static final double[] STEPS = {1, 2, 5};

    /** Returns the place of a value; values beyond the ends keep to the ends. */
    double at(double value) {
        var share = (value - from) / (to - from);
        return start + (end - start) * Math.max(0, Math.min(1, share));
    }

    /** Tells whether a value lies on the scale. */
    boolean holds(double value) {
        return value >= from && value <= to;
    }

    /** Lists the round values on the scale. */
    double[] ticks() {
        var first = Math.ceil(from / step - 1e-9);
        var last = Math.floor(to / step + 1e-9);
        // Adding 0 turns −0, which would print a sign, into 0.
        return DoubleStream.iterate(first, each -> each <= last, each -> each + 1)
                .map(each -> each * step + 0.0)
                .toArray();
    }

    /** Makes a scale with the given ends and round ticks, no more than the given number of steps. */
    static Scale between(double from, double to, int steps, double start, double end) {
        return new Scale(from, to, start, end, step(to - from, steps));
    }

    /** Makes a scale whose ends are round and hold all values, and 0 where that is asked for. */
    static Scale around(DoubleStream values, boolean withZero, int steps, double start, double end) {
        var finite = values.filter(Double::isFinite).summaryStatistics();
        var low = finite.getCount() == 0 ? 0 : finite.getMin();
        var high = finite.getCount() == 0 ? 1 : finite.getMax();
        if (withZero) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        if (high - low < 1e-9) {
            high = low + 1;
        }
        var step = step(high - low, steps);
        var first = Math.floor(low / step + 1e-9) * step;
        return new Scale(first, Math.ceil(high / step - 1e-9) * step, start, end, step);
    }

    /** Returns the smallest of 1, 2, 5, 10, 20 … that cuts a span into no more than the given number of steps. */
    static double step(double span, int steps) {
        var magnitude = 1.0;
        while (magnitude * steps < span) {
            magnitude *= 10;
        }
        while (magnitude * steps / 10 >= span) {
            magnitude /= 10;
        }
        for (var factor : STEPS) {
            if (magnitude / 10 * factor * steps >= span) {
                return magnitude / 10 * factor;
            }
        }
        return magnitude;
    }
}
