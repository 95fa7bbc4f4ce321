package io.heatwright.climate;

/**
 * Properties of moist air as a mixture of perfect gases [ashrae2017] chapter 1. Humidity ratio is kg of water vapour per kg
 * of dry air. Below 0 °C saturation, dew point (there a frost point) and wet bulb are over ice, the handbook's and the
 * weather files' convention. Against the handbook's real-gas tables saturation humidity ratio is up to 0.5 % low between
 * −60 and 40 °C, because the enhancement factor is left out.
 */
public final class MoistAir {

    /** Standard pressure at sea level, Pa, equation 3. */
    public static final double STANDARD_PRESSURE = 101_325;

    /** Molar mass of water over that of dry air, equation 20. */
    public static final double MOLAR_MASS_RATIO = 0.621945;

    /** Gas constant of dry air, J/(kg·K), equation 1. */
    public static final double GAS_CONSTANT = 287.042;

    /** Specific heat of dry air, J/(kg·K), equation 28. */
    public static final double SPECIFIC_HEAT_OF_DRY_AIR = 1006;

    /** Specific heat of water vapour, J/(kg·K), equation 28. */
    public static final double SPECIFIC_HEAT_OF_VAPOUR = 1860;

    /** Heat of vaporization of water at 0 °C, J/kg, equation 28. */
    public static final double HEAT_OF_VAPORIZATION = 2_501_000;

    /** Zero of the Celsius scale, K. */
    public static final double ZERO_CELSIUS = 273.15;

    private static final double LOWEST = -100;
    private static final double HIGHEST = 200;
    private static final double DRIEST_VAPOUR_PRESSURE = 0.0014;

    private MoistAir() {}

    /**
     * Returns the vapour pressure over ice (below 0 °C) or water, equations 5 and 6 [hyland1983].
     *
     * @param temperature °C, fitted from −100 to 200
     * @return Pa
     */
    public static double saturationPressure(double temperature) {
        return Elementary.exp(lnSaturationPressure(temperature + ZERO_CELSIUS, temperature < 0));
    }

    private static double lnSaturationPressure(double t, boolean ice) {
        return ice
                ? -5.6745359e3 / t
                        + 6.3925247
                        + t * (-9.677843e-3 + t * (6.2215701e-7 + t * (2.0747825e-9 - t * 9.484024e-13)))
                        + 4.1635019 * Elementary.log(t)
                : -5.8002206e3 / t
                        + 1.3914993
                        + t * (-4.8640239e-2 + t * (4.1764768e-5 - t * 1.4452093e-8))
                        + 6.5459673 * Elementary.log(t);
    }

    private static double lnSaturationSlope(double t, boolean ice) {
        return ice
                ? 5.6745359e3 / (t * t)
                        - 9.677843e-3
                        + t * (2 * 6.2215701e-7 + t * (3 * 2.0747825e-9 - t * 4 * 9.484024e-13))
                        + 4.1635019 / t
                : 5.8002206e3 / (t * t) - 4.8640239e-2 + t * (2 * 4.1764768e-5 - t * 3 * 1.4452093e-8) + 6.5459673 / t;
    }

    /**
     * Returns the humidity ratio of saturated air, equation 21.
     *
     * @param temperature °C
     * @param pressure total pressure, Pa, above the saturation pressure
     * @return kg/kg
     */
    public static double saturationHumidityRatio(double temperature, double pressure) {
        return humidityRatio(saturationPressure(temperature), pressure);
    }

    /**
     * Returns the humidity ratio at a vapour pressure, equation 20.
     *
     * @param vapourPressure Pa, 0 or more and below {@code pressure}
     * @param pressure total pressure, Pa
     * @return kg/kg
     */
    public static double humidityRatio(double vapourPressure, double pressure) {
        return MOLAR_MASS_RATIO * vapourPressure / (pressure - vapourPressure);
    }

    /**
     * Returns the humidity ratio at a dew point.
     *
     * @param dewPoint dew point, below 0 °C frost point, °C
     * @param pressure total pressure, Pa
     * @return kg/kg
     */
    public static double humidityRatioAtDewPoint(double dewPoint, double pressure) {
        return saturationHumidityRatio(dewPoint, pressure);
    }

    /**
     * Returns the humidity ratio at a relative humidity, equations 22 and 20.
     *
     * @param temperature dry bulb, °C
     * @param relativeHumidity 0 to 1
     * @param pressure total pressure, Pa
     * @return kg/kg
     */
    public static double humidityRatioAtRelativeHumidity(double temperature, double relativeHumidity, double pressure) {
        return humidityRatio(relativeHumidity * saturationPressure(temperature), pressure);
    }

    /**
     * Returns the humidity ratio at a thermodynamic wet bulb, equations 33 and 35.
     *
     * @param temperature dry bulb, °C
     * @param wetBulb wet bulb, °C, not above the dry bulb
     * @param pressure total pressure, Pa
     * @return kg/kg, never below 0
     */
    public static double humidityRatioAtWetBulb(double temperature, double wetBulb, double pressure) {
        double saturated = saturationHumidityRatio(wetBulb, pressure);
        double depression = 1.006 * (temperature - wetBulb);
        double ratio = wetBulb >= 0
                ? ((2501 - 2.326 * wetBulb) * saturated - depression) / (2501 + 1.86 * temperature - 4.186 * wetBulb)
                : ((2830 - 0.24 * wetBulb) * saturated - depression) / (2830 + 1.86 * temperature - 2.1 * wetBulb);
        return Math.max(0, ratio);
    }

    /**
     * Returns the vapour pressure, equation 20 solved for it.
     *
     * @param humidityRatio kg/kg
     * @param pressure total pressure, Pa
     * @return Pa
     */
    public static double vapourPressure(double humidityRatio, double pressure) {
        return pressure * humidityRatio / (MOLAR_MASS_RATIO + humidityRatio);
    }

    /**
     * Returns the relative humidity, equation 22.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg
     * @param pressure total pressure, Pa
     * @return 0 for dry, 1 for saturated air; above 1 when the air is fogged
     */
    public static double relativeHumidity(double temperature, double humidityRatio, double pressure) {
        return vapourPressure(humidityRatio, pressure) / saturationPressure(temperature);
    }

    /**
     * Returns the dew point, the inverse of the saturation pressure.
     *
     * @param humidityRatio kg/kg
     * @param pressure total pressure, Pa
     * @return °C, below 0 a frost point; −100 for drier air
     */
    public static double dewPoint(double humidityRatio, double pressure) {
        return dewPointAtVapourPressure(vapourPressure(humidityRatio, pressure));
    }

    /**
     * Returns the temperature at which a vapour pressure saturates.
     *
     * @param vapourPressure Pa
     * @return °C, within 1e-9 K; −100 for drier air
     */
    public static double dewPointAtVapourPressure(double vapourPressure) {
        if (vapourPressure <= DRIEST_VAPOUR_PRESSURE) {
            return LOWEST;
        }
        double target = Elementary.log(vapourPressure);
        boolean ice = target < lnSaturationPressure(ZERO_CELSIUS, false);
        // The inverse temperature is nearly linear in the logarithm, so Newton's method there needs few steps.
        double t = ZERO_CELSIUS;
        for (int i = 0; i < 20; i++) {
            double error = target - lnSaturationPressure(t, ice);
            double next = t / (1 - error / (t * lnSaturationSlope(t, ice)));
            boolean close = Math.abs(next - t) < 1e-10;
            t = Math.min(HIGHEST + ZERO_CELSIUS, Math.max(LOWEST + ZERO_CELSIUS, next));
            if (close) {
                break;
            }
        }
        return ice ? Math.min(t - ZERO_CELSIUS, 0) : t - ZERO_CELSIUS;
    }

    /**
     * Returns the thermodynamic wet bulb. Bisection between dew point and dry bulb, so it always ends.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg; at or above saturation the wet bulb is the dry bulb
     * @param pressure total pressure, Pa
     * @return °C, within 1e-6 K
     */
    public static double wetBulb(double temperature, double humidityRatio, double pressure) {
        if (humidityRatio >= saturationHumidityRatio(temperature, pressure)) {
            return temperature;
        }
        double low = Math.max(dewPoint(humidityRatio, pressure), temperature - 60);
        double high = temperature;
        while (high - low > 1e-6) {
            double middle = 0.5 * (low + high);
            if (humidityRatioAtWetBulb(temperature, middle, pressure) > humidityRatio) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /**
     * Returns the enthalpy per kilogram of dry air, 0 for dry air and liquid water at 0 °C, equation 30.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg
     * @return J per kg of dry air
     */
    public static double enthalpy(double temperature, double humidityRatio) {
        return SPECIFIC_HEAT_OF_DRY_AIR * temperature
                + humidityRatio * (HEAT_OF_VAPORIZATION + SPECIFIC_HEAT_OF_VAPOUR * temperature);
    }

    /**
     * Returns the dry bulb at an enthalpy, equation 30 solved for it.
     *
     * @param enthalpy J per kg of dry air
     * @param humidityRatio kg/kg
     * @return °C
     */
    public static double temperatureAtEnthalpy(double enthalpy, double humidityRatio) {
        return (enthalpy - humidityRatio * HEAT_OF_VAPORIZATION) / specificHeat(humidityRatio);
    }

    /**
     * Returns the specific heat per kilogram of dry air.
     *
     * @param humidityRatio kg/kg
     * @return J/(K·kg of dry air)
     */
    public static double specificHeat(double humidityRatio) {
        return SPECIFIC_HEAT_OF_DRY_AIR + humidityRatio * SPECIFIC_HEAT_OF_VAPOUR;
    }

    /**
     * Returns the volume that holds a kilogram of dry air, equation 26.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg
     * @param pressure total pressure, Pa
     * @return m³ per kg of dry air
     */
    public static double specificVolume(double temperature, double humidityRatio, double pressure) {
        return GAS_CONSTANT * (temperature + ZERO_CELSIUS) * (1 + humidityRatio / MOLAR_MASS_RATIO) / pressure;
    }

    /**
     * Returns the density of the mixture, equation 27.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg
     * @param pressure total pressure, Pa
     * @return kg of moist air per m³
     */
    public static double density(double temperature, double humidityRatio, double pressure) {
        return (1 + humidityRatio) / specificVolume(temperature, humidityRatio, pressure);
    }

    /**
     * Returns the pressure of the standard atmosphere, equation 3.
     *
     * @param elevation metres above sea level, −5000 to 11,000
     * @return Pa
     */
    public static double standardPressure(double elevation) {
        return STANDARD_PRESSURE * Elementary.pow(1 - 2.25577e-5 * elevation, 5.2559);
    }
}
