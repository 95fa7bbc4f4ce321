package io.heatwright.home;

import io.heatwright.room.Boundary;

/**
 * Yearly course of the outdoor air's daily mean temperature, fitted by one cosine. It drives the soil; how much of it
 * arrives behind a floor or wall, and how late, the home already knows.
 *
 * @param mean yearly mean, °C
 * @param amplitude half the swing, K
 * @param coldestDay day of the year, 1 to 365
 */
public record SoilClimate(double mean, double amplitude, double coldestDay) {

    private static final double DAYS = 365;

    /** Gives soil its temperatures, unless it has them already. */
    Boundary.Ground under(Boundary.Ground soil) {
        if (!Double.isNaN(soil.meanTemperature())) {
            return soil;
        }
        var day = (coldestDay + soil.coldestDay() - 1) % DAYS;
        return new Boundary.Ground(mean, amplitude * soil.amplitude(), (day < 0 ? day + DAYS : day) + 1);
    }
}
