package io.heatwright.planner.siting;

import io.heatwright.climate.DesignConditions;
import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.SoilClimate;
import java.util.Arrays;

/** What a weather year says by itself where its header is silent. */
final class YearStatistics {
    private static final int HOURS_PER_DAY = 24;
    private static final double WINTER_SHARE = 0.01;
    private static final double SUMMER_SHARE = 0.99;

    private final WeatherYear year;
    private final double[] sorted;

    YearStatistics(WeatherYear year) {
        this.year = year;
        sorted = year.dryBulb().clone();
        Arrays.sort(sorted);
    }

    /** Dry bulb that 99 % of the hours exceed, °C. */
    double heating99() {
        return at(WINTER_SHARE);
    }

    /** Dry bulb that 1 % of the hours exceed, °C. */
    double cooling1() {
        return at(SUMMER_SHARE);
    }

    /** Lowest dry bulb, °C. */
    double minimum() {
        return sorted[0];
    }

    /** Mean wet bulb of the hours at or above the 1 % dry bulb, °C. */
    double cooling1WetBulb() {
        var sum = 0.0;
        var count = 0;
        for (var n = 0; n < year.hours(); n++) {
            if (year.dryBulb()[n] >= cooling1()) {
                var pressure = year.pressure()[n];
                sum += MoistAir.wetBulb(
                        year.dryBulb()[n], MoistAir.humidityRatioAtDewPoint(year.dewPoint()[n], pressure), pressure);
                count++;
            }
        }
        return sum / count;
    }

    /** Mean difference between the highest and lowest dry bulb of the thirty days with the highest mean, K. */
    double dailyRange() {
        var days = year.hours() / HOURS_PER_DAY;
        var length = 30;
        var hottest = 0;
        var most = Double.NEGATIVE_INFINITY;
        for (var day = 0; day + length <= days; day++) {
            var sum = 0.0;
            for (var n = day * HOURS_PER_DAY; n < (day + length) * HOURS_PER_DAY; n++) {
                sum += year.dryBulb()[n];
            }
            if (sum > most) {
                most = sum;
                hottest = day;
            }
        }
        var range = 0.0;
        for (var day = hottest; day < hottest + length; day++) {
            var hours = Arrays.copyOfRange(year.dryBulb(), day * HOURS_PER_DAY, (day + 1) * HOURS_PER_DAY);
            Arrays.sort(hours);
            range += hours[HOURS_PER_DAY - 1] - hours[0];
        }
        return range / length;
    }

    /**
     * The first harmonic of the dry bulb, by least squares: over whole periods that is the discrete Fourier
     * coefficient.
     */
    SoilClimate soil() {
        var hours = year.hours();
        var mean = 0.0;
        var cosine = 0.0;
        var sine = 0.0;
        for (var n = 0; n < hours; n++) {
            var angle = 2 * Math.PI * (n + 1) / hours;
            mean += year.dryBulb()[n] / hours;
            cosine += 2 * year.dryBulb()[n] * Elementary.cos(angle) / hours;
            sine += 2 * year.dryBulb()[n] * Elementary.sin(angle) / hours;
        }
        var amplitude = Elementary.sqrt(cosine * cosine + sine * sine);
        // Coldest where the cosine of the lag from that day is lowest.
        var coldest = Elementary.atan2(-sine, -cosine) / (2 * Math.PI);
        var days = (double) hours / HOURS_PER_DAY;
        var day = (coldest < 0 ? coldest + 1 : coldest) * days;
        return new SoilClimate(mean, amplitude, Math.min(days, Math.max(1, day)));
    }

    /** The header's figure if it has one. */
    static double known(double figure, double otherwise) {
        return Double.isNaN(figure) ? otherwise : figure;
    }

    /** The header's conditions with its gaps filled from the hours. */
    DesignConditions complete(DesignConditions header) {
        return new DesignConditions(
                header.heating996(),
                known(header.heating99(), heating99()),
                header.cooling04(),
                header.cooling04WetBulb(),
                known(header.cooling1(), cooling1()),
                known(header.cooling1WetBulb(), cooling1WetBulb()),
                header.cooling2(),
                header.cooling2WetBulb(),
                known(header.dailyRange(), dailyRange()),
                header.coldestMonth(),
                header.hottestMonth(),
                header.annualMinimum(),
                known(header.tenYearMinimum(), known(header.annualMinimum(), minimum())),
                header.tenYearMaximum());
    }

    private double at(double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
