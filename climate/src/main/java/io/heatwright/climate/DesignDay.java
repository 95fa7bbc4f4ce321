package io.heatwright.climate;

import java.util.Arrays;

/**
 * Days for design: 24 hours of weather to be repeated until the room settles. They stand on the 21st of their month.
 */
public final class DesignDay {

    /** Wind of a winter design day, m/s: 15 miles per hour [ashrae2017] chapter 18. */
    public static final double WINTER_WIND = 6.7;

    /** Wind of a summer design day, m/s: 7.5 miles per hour [ashrae2017] chapter 18. */
    public static final double SUMMER_WIND = 3.35;

    private static final int HOURS = 24;
    private static final int DAY_OF_MONTH = 21;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int SAMPLES_PER_HOUR = 12;
    private static final double SOUTH = 180;

    /** Part of the daily range below the peak at hours 1 to 24, local time [ashrae2017] chapter 14, table 6. */
    private static final double[] RANGE_BELOW_PEAK = {
        0.88, 0.92, 0.95, 0.98, 1.00, 0.98, 0.91, 0.74, 0.55, 0.38, 0.23, 0.13, 0.05, 0.00, 0.00, 0.06, 0.14, 0.24,
        0.39, 0.50, 0.59, 0.68, 0.75, 0.82
    };

    private DesignDay() {}

    /**
     * Builds a winter day: no sun, a clear night sky, saturated air.
     *
     * @param site the place
     * @param month 1 to 12
     * @param dryBulb lowest dry bulb, reached at hour 5, °C
     * @param dailyRange highest minus lowest dry bulb, K; 0 gives the steady day of heating design
     * @param windSpeed m/s
     * @return 24 hours
     */
    public static WeatherYear winter(Site site, int month, double dryBulb, double dailyRange, double windSpeed) {
        double[] air = dryBulbs(dryBulb + dailyRange, dailyRange);
        double[] dewPoint = new double[HOURS];
        Arrays.fill(dewPoint, dryBulb);
        double[] dark = new double[HOURS];
        return day("winter design day", site, month, air, dewPoint, windSpeed, dark, dark.clone(), dark.clone());
    }

    /**
     * Builds the steady winter day of the 99 % dry bulb in the coldest month.
     *
     * @param site the place
     * @param design design conditions that name {@link DesignConditions#heating99()}
     * @return 24 hours
     */
    public static WeatherYear heating99(Site site, DesignConditions design) {
        needed(design.heating99(), "99 % heating dry bulb");
        return winter(site, coldestMonth(site, design), design.heating99(), 0, WINTER_WIND);
    }

    /**
     * Builds the steady winter day of the 99.6 % dry bulb in the coldest month.
     *
     * @param site the place
     * @param design design conditions that name {@link DesignConditions#heating996()}
     * @return 24 hours
     */
    public static WeatherYear heating996(Site site, DesignConditions design) {
        needed(design.heating996(), "99.6 % heating dry bulb");
        return winter(site, coldestMonth(site, design), design.heating996(), 0, WINTER_WIND);
    }

    /**
     * Builds a summer day: the dry bulb falls from its peak by the standard profile, the humidity ratio is that of the peak
     * unless the air would be foggy, the sky is clear.
     *
     * @param site the place
     * @param month 1 to 12
     * @param dryBulb highest dry bulb, reached at hours 14 and 15, °C
     * @param wetBulb wet bulb at the peak, °C
     * @param dailyRange highest minus lowest dry bulb, K
     * @param windSpeed m/s
     * @return 24 hours
     */
    public static WeatherYear summer(
            Site site, int month, double dryBulb, double wetBulb, double dailyRange, double windSpeed) {
        double pressure = MoistAir.standardPressure(site.elevation());
        double peakDewPoint = MoistAir.dewPoint(MoistAir.humidityRatioAtWetBulb(dryBulb, wetBulb, pressure), pressure);
        double[] air = dryBulbs(dryBulb, dailyRange);
        double[] dewPoint = new double[HOURS];
        for (int n = 0; n < HOURS; n++) {
            dewPoint[n] = Math.min(peakDewPoint, air[n]);
        }
        double[] global = new double[HOURS];
        double[] direct = new double[HOURS];
        double[] diffuse = new double[HOURS];
        shine(site, month, global, direct, diffuse);
        return day("summer design day", site, month, air, dewPoint, windSpeed, global, direct, diffuse);
    }

    /**
     * Builds the summer day of the 1 % dry bulb in the hottest month.
     *
     * @param site the place
     * @param design design conditions that name the 1 % cooling dry and wet bulb and the daily range
     * @return 24 hours
     */
    public static WeatherYear cooling1(Site site, DesignConditions design) {
        needed(design.cooling1(), "1 % cooling dry bulb");
        needed(design.cooling1WetBulb(), "1 % cooling wet bulb");
        needed(design.dailyRange(), "daily range");
        int month = design.hottestMonth() > 0 ? design.hottestMonth() : site.latitude() < 0 ? 1 : 7;
        return summer(site, month, design.cooling1(), design.cooling1WetBulb(), design.dailyRange(), SUMMER_WIND);
    }

    private static void needed(double figure, String name) {
        if (Double.isNaN(figure)) {
            throw new IllegalArgumentException("the design conditions do not give the " + name);
        }
    }

    private static int coldestMonth(Site site, DesignConditions design) {
        return design.coldestMonth() > 0 ? design.coldestMonth() : site.latitude() < 0 ? 7 : 1;
    }

    private static int firstHour(int month) {
        return (DAYS_BEFORE[month - 1] + DAY_OF_MONTH - 1) * HOURS;
    }

    private static double[] dryBulbs(double peak, double dailyRange) {
        double[] air = new double[HOURS];
        for (int n = 0; n < HOURS; n++) {
            air[n] = peak - RANGE_BELOW_PEAK[n] * dailyRange;
        }
        return air;
    }

    /** Hourly means of the clear sky, sampled every five minutes. */
    private static void shine(Site site, int month, double[] global, double[] direct, double[] diffuse) {
        var sun = SunPosition.ofTypicalYear(site, false);
        for (int n = 0; n < HOURS; n++) {
            for (int k = 0; k < SAMPLES_PER_HOUR; k++) {
                sun.moveTo((firstHour(month) + n + (k + 0.5) / SAMPLES_PER_HOUR) * 3600);
                double beam = ClearSky.directNormal(site, month, sun.sineOfAltitude()) / SAMPLES_PER_HOUR;
                double scattered = ClearSky.diffuseHorizontal(site, month, beam);
                direct[n] += beam;
                diffuse[n] += scattered;
                global[n] += scattered + beam * sun.sineOfAltitude();
            }
        }
    }

    private static WeatherYear day(
            String name,
            Site site,
            int month,
            double[] air,
            double[] dewPoint,
            double windSpeed,
            double[] global,
            double[] direct,
            double[] diffuse) {
        double[] pressure = new double[HOURS];
        double[] infrared = new double[HOURS];
        double[] wind = new double[HOURS];
        double[] direction = new double[HOURS];
        Arrays.fill(pressure, MoistAir.standardPressure(site.elevation()));
        Arrays.fill(wind, windSpeed);
        Arrays.fill(direction, SOUTH);
        for (int n = 0; n < HOURS; n++) {
            infrared[n] = LongwaveSky.horizontalInfrared(air[n], dewPoint[n], 0);
        }
        return new WeatherYear(
                name,
                site,
                DesignConditions.UNKNOWN,
                firstHour(month),
                air,
                dewPoint,
                pressure,
                infrared,
                global,
                direct,
                diffuse,
                wind,
                direction,
                new double[0]);
    }
}
