package io.heatwright.climate;

import java.util.Arrays;

/**
 * The cold that a typical year leaves out. Typical years are picked for their means, so the lowest temperature of ten years
 * is not in them; a plan appends this spell to the year to see whether the room stays warm.
 */
public final class ColdSpell {

    private static final int DAYS = 3;
    private static final int HOURS_PER_DAY = 24;
    private static final int HOURS = DAYS * HOURS_PER_DAY;

    private ColdSpell() {}

    /**
     * Takes the three calendar days of the year with the lowest mean dry bulb and moves their dry bulb, dew point and sky
     * temperature down together until the lowest dry bulb is the given one. Sun, wind and pressure stay. Days that are cold
     * enough stay as they are.
     *
     * @param year a typical year of whole days
     * @param minimum lowest dry bulb of the spell, such as {@link DesignConditions#tenYearMinimum()}, °C
     * @return 72 hours
     */
    public static WeatherYear of(WeatherYear year, double minimum) {
        if (Double.isNaN(minimum)) {
            throw new IllegalArgumentException("the lowest temperature of the cold spell is unknown");
        }
        int from = coldestDay(year.dryBulb()) * HOURS_PER_DAY;
        double[] dryBulb = cut(year.dryBulb(), from);
        double lowest = Double.POSITIVE_INFINITY;
        for (double reading : dryBulb) {
            lowest = Math.min(lowest, reading);
        }
        double shift = Math.min(0, minimum - lowest);
        double[] dewPoint = cut(year.dewPoint(), from);
        double[] infrared = cut(year.horizontalInfrared(), from);
        for (int n = 0; n < HOURS; n++) {
            dryBulb[n] += shift;
            dewPoint[n] += shift;
            double sky = LongwaveSky.skyTemperature(infrared[n]) + shift + MoistAir.ZERO_CELSIUS;
            infrared[n] = LongwaveSky.STEFAN_BOLTZMANN * sky * sky * (sky * sky);
        }
        return new WeatherYear(
                year.name() + ", cold spell",
                year.site(),
                year.design(),
                year.firstHour() + from,
                dryBulb,
                dewPoint,
                cut(year.pressure(), from),
                infrared,
                cut(year.globalHorizontal(), from),
                cut(year.directNormal(), from),
                cut(year.diffuseHorizontal(), from),
                cut(year.windSpeed(), from),
                cut(year.windDirection(), from),
                year.groundTemperature());
    }

    private static double[] cut(double[] series, int from) {
        return Arrays.copyOfRange(series, from, from + HOURS);
    }

    private static int coldestDay(double[] dryBulb) {
        int days = dryBulb.length / HOURS_PER_DAY;
        int coldest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day + DAYS <= days; day++) {
            double sum = 0;
            for (int n = day * HOURS_PER_DAY; n < day * HOURS_PER_DAY + HOURS; n++) {
                sum += dryBulb[n];
            }
            if (sum < least) {
                least = sum;
                coldest = day;
            }
        }
        return coldest;
    }
}
