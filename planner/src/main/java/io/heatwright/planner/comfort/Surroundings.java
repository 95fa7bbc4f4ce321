package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * What the air and the surfaces around a person are like.
 *
 * @param air temperature of the air, °C
 * @param radiant mean radiant temperature, °C
 * @param airSpeed at the body, m/s, 0 or more; for votes relative to a moving body ({@link AirSpeed#relative})
 * @param humidity relative humidity, 0 to 1
 */
public record Surroundings(double air, double radiant, double airSpeed, double humidity) {

    private static final double PERCENT = 100;
    private static final double TORR_CONSTANT = 18.6686;

    /**
     * Checks what no model can take.
     *
     * @throws IllegalArgumentException for a negative speed or a humidity outside 0 to 1, or what is no number
     */
    public Surroundings {
        if (!Double.isFinite(air) || !Double.isFinite(radiant)) {
            throw new IllegalArgumentException("Temperatures (" + air + ", " + radiant + " °C) must be numbers.");
        }
        if (!(airSpeed >= 0 && airSpeed < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The air speed (" + airSpeed + " m/s) must be 0 m/s or more.");
        }
        if (!(humidity >= 0 && humidity <= 1)) {
            throw new IllegalArgumentException(
                    "The relative humidity (" + PERCENT * humidity + " %) must lie within 0 and 100 %.");
        }
    }

    /**
     * Returns surroundings of one temperature.
     *
     * @param temperature of air and surfaces, °C
     * @param airSpeed m/s, 0 or more
     * @param humidity relative humidity, 0 to 1
     * @return the surroundings
     */
    public static Surroundings even(double temperature, double airSpeed, double humidity) {
        return new Surroundings(temperature, temperature, airSpeed, humidity);
    }

    /**
     * Returns the same in cooler or warmer surroundings.
     *
     * @param kelvin by which air and surfaces are colder, K
     * @param speed of the air then, m/s
     * @return the other surroundings
     */
    Surroundings colder(double kelvin, double speed) {
        return new Surroundings(air - kelvin, radiant - kelvin, speed, humidity);
    }

    /** Pressure of vapour, torr, by the saturation formula of the two-node model [ashrae55 D]. */
    double vapourTorr() {
        return humidity * saturationTorr(air);
    }

    static double saturationTorr(double temperature) {
        return Elementary.exp(TORR_CONSTANT - 4030.183 / (temperature + 235));
    }
}
