package io.heatwright.climate;

/**
 * Sun and sky of every hour of a weather year, for all orientations: compute it once, then derive an {@link OrientedSun}
 * for each orientation.
 *
 * @param path where the sun stands
 * @param beamNormal direct normal irradiance, W/m²; 0 while the sun is down
 * @param circumsolarNormal light from around the sun on a plane facing it, W/m²
 * @param dome even light of the sky on a horizontal plane, W/m²
 * @param horizon light of the horizon band on a vertical plane, W/m²; may be negative
 * @param globalHorizontal global horizontal irradiance, W/m²
 */
public record SunAndSky(
        SunPath path,
        double[] beamNormal,
        double[] circumsolarNormal,
        double[] dome,
        double[] horizon,
        double[] globalHorizontal) {

    /**
     * Computes sun and sky.
     *
     * @param weather the weather
     * @return sun and sky, hour by hour
     */
    public static SunAndSky of(WeatherYear weather) {
        int hours = weather.hours();
        var path = SunPath.of(weather.site(), weather.firstHour(), hours);
        var result = new SunAndSky(
                path,
                new double[hours],
                new double[hours],
                new double[hours],
                new double[hours],
                weather.globalHorizontal());
        var sky = new PerezSky();
        for (int n = 0; n < hours; n++) {
            double sine = path.up()[n];
            result.beamNormal[n] = sine > 0 ? weather.directNormal()[n] : 0;
            sky.set(result.beamNormal[n], weather.diffuseHorizontal()[n], sine, path.extraterrestrial()[n]);
            result.circumsolarNormal[n] = sky.circumsolarNormal();
            result.dome[n] = sky.dome();
            result.horizon[n] = sky.horizon();
        }
        return result;
    }

    /**
     * Returns the number of hours.
     *
     * @return hours
     */
    public int hours() {
        return path.hours();
    }
}
