package io.heatwright.climate;

/**
 * Where the sun stands in every hour. {@code (east, north, up)} is the mean over the sunlit part of the hour (the whole
 * hour, but for sunrise and sunset) of the unit vector towards the sun, all 0 when it is down the whole hour. It points
 * where the sun is in the middle of that part; being a mean it is up to 0.3 % shorter than 1, which is what makes hourly
 * beam irradiance times its product with a plane's normal the true hourly mean on that plane.
 *
 * @param firstHour hours from the year's first midnight to the start of entry 0
 * @param east component of the direction to the sun
 * @param north component of the direction to the sun
 * @param up component of the direction to the sun, the mean sine of its altitude
 * @param extraterrestrial irradiance facing the sun outside the atmosphere, W/m²
 */
public record SunPath(int firstHour, double[] east, double[] north, double[] up, double[] extraterrestrial) {

    private static final double SECONDS_PER_HOUR = 3600;
    /** Sine of altitude below which the sun cannot rise and set again between two full hours. */
    private static final double SURELY_DARK = -0.01;

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
        for (int n = 0; n < hours; n++) {
            path.average(n, sun, (firstHour + n) * SECONDS_PER_HOUR);
        }
        return path;
    }

    /** Takes the sun from the start to the end of an hour, and by Simpson's rule its mean direction. */
    private void average(int n, SunPosition sun, double start) {
        double before = sun.sineOfAltitude();
        if (before > 0) {
            add(n, sun, 1.0 / 6);
            sun.moveTo(start + SECONDS_PER_HOUR / 2);
            add(n, sun, 4.0 / 6);
        }
        sun.moveTo(start + SECONDS_PER_HOUR);
        extraterrestrial[n] = sun.extraterrestrial();
        double after = sun.sineOfAltitude();
        if (before > 0 && after > 0) {
            add(n, sun, 1.0 / 6);
        } else if (before > SURELY_DARK || after > SURELY_DARK) {
            east[n] = 0;
            north[n] = 0;
            up[n] = 0;
            averageSunlit(n, sun, start, before, after);
            sun.moveTo(start + SECONDS_PER_HOUR);
        }
    }

    /** Simpson's rule over the sunlit part of an hour in which the sun rises or sets. */
    private void averageSunlit(int n, SunPosition sun, double start, double before, double after) {
        double from = start;
        double to = start + SECONDS_PER_HOUR;
        if (before > 0) {
            to = crossing(sun, start, before, after);
        } else if (after > 0) {
            from = crossing(sun, start, before, after);
        }
        sun.moveTo(0.5 * (from + to));
        if (sun.sineOfAltitude() > 0) {
            add(n, sun, 4.0 / 6);
            sun.moveTo(from);
            add(n, sun, 1.0 / 6);
            sun.moveTo(to);
            add(n, sun, 1.0 / 6);
            up[n] = Math.max(0, up[n]);
        }
    }

    private void add(int n, SunPosition sun, double weight) {
        east[n] += weight * sun.east();
        north[n] += weight * sun.north();
        up[n] += weight * sun.sineOfAltitude();
    }

    /** Time of sunrise or sunset within the hour, s, by false position: the sine is nearly straight over an hour. */
    private static double crossing(SunPosition sun, double start, double before, double after) {
        double early = start;
        double late = start + SECONDS_PER_HOUR;
        double earlySine = before;
        double lateSine = after;
        for (int i = 0; i < 3; i++) {
            double guess = early + (late - early) * earlySine / (earlySine - lateSine);
            sun.moveTo(guess);
            double sine = sun.sineOfAltitude();
            if (sine > 0 == before > 0) {
                early = guess;
                earlySine = sine;
            } else {
                late = guess;
                lateSine = sine;
            }
        }
        return early + (late - early) * earlySine / (earlySine - lateSine);
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
