package io.heatwright.climate;

import java.util.Arrays;

/**
 * Air that never changes and has no sun: the weather of a laboratory, for tests whose result is known.
 *
 * @param temperature dry bulb, °C
 * @param dewPoint °C, not above the dry bulb
 * @param pressure Pa
 * @param skyTemperature temperature at which a black sky would shine as this one, °C
 * @param windSpeed at 10 m in open terrain, m/s
 */
public record SteadyWeather(
        double temperature, double dewPoint, double pressure, double skyTemperature, double windSpeed) {

    /** Checks what no air can be. */
    public SteadyWeather {
        if (!(dewPoint <= temperature)) {
            throw new IllegalArgumentException(
                    "The dew point (" + dewPoint + " °C) must not be above the dry bulb (" + temperature + " °C).");
        }
    }

    /**
     * Returns a common year of equal hours. Design conditions are unknown: nothing here comes once in so many years.
     *
     * @param site where it is; without a sun its position decides only what counts as night
     * @return 8760 hours
     */
    public WeatherYear year(Site site) {
        double kelvin = skyTemperature + MoistAir.ZERO_CELSIUS;
        return new WeatherYear(
                "steady weather",
                site,
                DesignConditions.UNKNOWN,
                always(temperature),
                always(dewPoint),
                always(pressure),
                always(LongwaveSky.STEFAN_BOLTZMANN * kelvin * kelvin * (kelvin * kelvin)),
                always(0),
                always(0),
                always(0),
                always(windSpeed),
                always(0),
                new double[0]);
    }

    private static double[] always(double value) {
        var hours = new double[WeatherYear.HOURS_OF_YEAR];
        Arrays.fill(hours, value);
        return hours;
    }
}
