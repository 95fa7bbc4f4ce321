package io.heatwright.home;

import io.heatwright.home.place.Location;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a home is and whose weather it has. At least one of place and weather file is there.
 *
 * @param location the place in the US, with its county; empty if only a weather file was given
 * @param weatherFile path of an EPW file as written, relative to the home file; empty for the nearest station
 * @param elevation metres above sea level, empty if unknown
 */
public record Whereabouts(Optional<Location> location, Optional<String> weatherFile, OptionalDouble elevation) {}
