package io.heatwright.climate;

/**
 * Sun and sky of every hour of a weather year, for all orientations: compute it once, then derive an {@link OrientedSun}
 * for each orientation. The sun stands where it is in the middle of the hour, in sunrise and sunset hours in the middle
 * of the sunlit part; {@code (east, north, up)} is the unit vector towards it, all 0 when it is down the whole hour.
 *
 * @param firstHour hours from the year's first midnight to the start of entry 0
 * @param east component of the direction to the sun
 * @param north component of the direction to the sun
 * @param up component of the direction to the sun, the sine of its altitude
 * @param beamNormal direct normal irradiance, W/m²; 0 while the sun is down
 * @param circumsolarNormal light from around the sun on a plane facing it, W/m²
 * @param dome even light of the sky on a horizontal plane, W/m²
 * @param horizon light of the horizon band on a vertical plane, W/m²; may be negative
 * @param globalHorizontal global horizontal irradiance, W/m²
 */
public record SunAndSky(
        int firstHour,
        double[] east,
        double[] north,
        double[] up,
        double[] beamNormal,
        double[] circumsolarNormal,
        double[] dome,
        double[] horizon,
        double[] globalHorizontal) {

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Computes sun and sky.
     *
     * @param weather the weather
     * @return sun and sky, hour by hour
     */
    public static SunAndSky of(WeatherYear weather) {
        int hours = weather.hours();
        var result = new SunAndSky(
                weather.firstHour(),
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                weather.globalHorizontal());
        var sun = SunPosition.ofTypicalYear(weather.site(), weather.leap());
        var sky = new PerezSky();
        sun.moveTo(weather.firstHour() * SECONDS_PER_HOUR);
        double before = sun.sineOfAltitude();
        for (int n = 0; n < hours; n++) {
            double start = (weather.firstHour() + n) * SECONDS_PER_HOUR;
            sun.moveTo(start + SECONDS_PER_HOUR);
            double after = sun.sineOfAltitude();
            moveToSunlit(sun, start, before, after);
            before = after;
            double sine = Math.max(0, sun.sineOfAltitude());
            boolean sunUp = sine > 0;
            result.east[n] = sunUp ? sun.east() : 0;
            result.north[n] = sunUp ? sun.north() : 0;
            result.up[n] = sine;
            result.beamNormal[n] = sunUp ? weather.directNormal()[n] : 0;
            sky.set(result.beamNormal[n], weather.diffuseHorizontal()[n], sine, sun.extraterrestrial());
            result.circumsolarNormal[n] = sky.circumsolarNormal();
            result.dome[n] = sky.dome();
            result.horizon[n] = sky.horizon();
        }
        return result;
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
