package io.heatwright.formats.weather;

/** Fills missing readings of a year whose end joins its beginning. */
final class Gaps {

    private Gaps() {}

    /** Draws a straight line across every gap; false when there is no reading at all. */
    static boolean interpolate(double[] series) {
        int hours = series.length;
        int first = 0;
        while (first < hours && Double.isNaN(series[first])) {
            first++;
        }
        if (first == hours) {
            return false;
        }
        int last = first;
        for (int step = 1; step <= hours; step++) {
            int n = (first + step) % hours;
            if (Double.isNaN(series[n])) {
                continue;
            }
            int width = Math.floorMod(n - last - 1, hours) + 1;
            for (int k = 1; k < width; k++) {
                series[(last + k) % hours] = series[last] + (series[n] - series[last]) * k / width;
            }
            last = n;
        }
        return true;
    }

    /** Repeats the last reading into every gap; false when there is no reading at all. */
    static boolean hold(double[] series) {
        int hours = series.length;
        double last = Double.NaN;
        for (int n = hours - 1; n >= 0 && Double.isNaN(last); n--) {
            last = series[n];
        }
        for (int n = 0; n < hours; n++) {
            if (Double.isNaN(series[n])) {
                series[n] = last;
            }
            last = series[n];
        }
        return !Double.isNaN(last);
    }

    /** Length of the longest gap, counted across the turn of the year. */
    static int longest(double[] series) {
        int longest = 0;
        int run = 0;
        for (int n = 0; n < 2 * series.length; n++) {
            run = Double.isNaN(series[n % series.length]) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.min(longest, series.length);
    }
}
