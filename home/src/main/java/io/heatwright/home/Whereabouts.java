package io.heatwright.home;

import io.heatwright.climate.SteadyWeather;
import io.heatwright.home.place.Location;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a home is and whose weather it has. At least one of place, weather file and steady weather is
 * there, and never both of the last two.
 *
 * @param location the place in the US, with its county; empty if only weather was given
 * @param weatherFile path of an EPW file as written, relative to the home file; empty for the nearest station
 * @param elevation metres above sea level, empty if unknown
 * @param steadyWeather weather of a laboratory instead of a typical year; empty if the home stands outdoors
 */
public record Whereabouts(
        Optional<Location> location,
        Optional<String> weatherFile,
        OptionalDouble elevation,
        Optional<SteadyWeather> steadyWeather) {

    /**
     * Sets the weather of a laboratory.
     *
     * @param steady what it is like; empty for the weather of the place or file
     * @return the same place in that weather
     */
    public Whereabouts in(Optional<SteadyWeather> steady) {
        return new Whereabouts(location, weatherFile, elevation, steady);
    }
}
