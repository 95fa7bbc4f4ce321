package io.heatwright.climate;

/**
 * Where the sun stands in every hour: in the middle of the hour, in sunrise and sunset hours in the middle of the sunlit
 * part. {@code (east, north, up)} is the unit vector towards it, all 0 when it is down the whole hour.
 *
 * @param firstHour hours from the year's first midnight to the start of entry 0
 * @param east component of the direction to the sun
 * @param north component of the direction to the sun
 * @param up component of the direction to the sun, the sine of its altitude
 * @param extraterrestrial irradiance facing the sun outside the atmosphere, W/m²
 */
public record SunPath(int firstHour, double[] east, double[] north, double[] up, double[] extraterrestrial) {

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Follows the sun through a typical year or a part of it.
     *
     * @param site position and standard clock
     * @param firstHour hours from the year's first midnight to the start of entry 0
     * @param hours number of hours; 8784 makes it a leap year
     * @return the path
     */
    public static SunPath of(Site site, int firstHour, int hours) {
        var path = new SunPath(firstHour, new double[hours], new double[hours], new double[hours], new double[hours]);
        var sun = SunPosition.ofTypicalYear(site, hours == WeatherYear.HOURS_OF_LEAP_YEAR);
        sun.moveTo(firstHour * SECONDS_PER_HOUR);
        double before = sun.sineOfAltitude();
        for (int n = 0; n < hours; n++) {
            double start = (firstHour + n) * SECONDS_PER_HOUR;
            sun.moveTo(start + SECONDS_PER_HOUR);
            double after = sun.sineOfAltitude();
            moveToSunlit(sun, start, before, after);
            before = after;
            path.extraterrestrial[n] = sun.extraterrestrial();
            if (sun.sineOfAltitude() > 0) {
                path.east[n] = sun.east();
                path.north[n] = sun.north();
                path.up[n] = sun.sineOfAltitude();
            }
        }
        return path;
    }

    /** Moves to the middle of the hour, or of its sunlit part when the sun crosses the horizon. */
    private static void moveToSunlit(SunPosition sun, double start, double before, double after) {
        double from = start;
        double to = start + SECONDS_PER_HOUR;
        if (before > 0 != after > 0) {
            double crossing = crossing(sun, start, before > 0);
            if (before > 0) {
                to = crossing;
            } else {
                from = crossing;
            }
        }
        sun.moveTo(0.5 * (from + to));
    }

    private static double crossing(SunPosition sun, double start, boolean setting) {
        double early = start;
        double late = start + SECONDS_PER_HOUR;
        while (late - early > 1) {
            double middle = 0.5 * (early + late);
            sun.moveTo(middle);
            if (sun.sineOfAltitude() > 0 == setting) {
                early = middle;
            } else {
                late = middle;
            }
        }
        return 0.5 * (early + late);
    }

    /**
     * Returns the number of hours.
     *
     * @return hours
     */
    public int hours() {
        return up.length;
    }
}
