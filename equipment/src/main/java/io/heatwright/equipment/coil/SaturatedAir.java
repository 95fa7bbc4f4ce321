package io.heatwright.equipment.coil;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;

/**
 * Saturated air for the time loop, by Magnus' formula over water with Sonntag's constants [wmo2008], within 0.1 % of the
 * saturation pressure from 0 to 40 °C. From −30 to 60 °C it is read from cubics between whole degrees, which meet the formula
 * and its slope there and keep within 1e-7 of it between, without an exponential.
 */
public final class SaturatedAir {

    private static final double A = 611.2;
    private static final double B = 17.62;
    private static final double C = 243.12;
    private static final double COLDEST = -30;
    private static final double WARMEST = 60;
    private static final double CLOSE = 0.1;
    private static final int ITERATIONS = 6;
    private static final double SPECIFIC_HEAT_OF_WATER = 4186;

    private static final double[] PRESSURES = new double[(int) (WARMEST - COLDEST) + 1];
    private static final double[] SLOPES = new double[PRESSURES.length];

    static {
        for (int i = 0; i < PRESSURES.length; i++) {
            double t = COLDEST + i;
            PRESSURES[i] = formula(t);
            SLOPES[i] = PRESSURES[i] * B * C / ((C + t) * (C + t));
        }
    }

    private SaturatedAir() {}

    private static double formula(double t) {
        return A * Elementary.exp(B * t / (C + t));
    }

    /**
     * Returns the saturation pressure over water.
     *
     * @param temperature °C, −100 to 100
     * @return Pa
     */
    public static double pressure(double temperature) {
        double place = temperature - COLDEST;
        if (!(place >= 0 && place < PRESSURES.length - 1)) {
            return formula(temperature);
        }
        int i = (int) place;
        double x = place - i;
        double low = PRESSURES[i];
        double rise = PRESSURES[i + 1] - low;
        double atLow = SLOPES[i] - rise;
        double atHigh = rise - SLOPES[i + 1];
        return low + x * (rise + (1 - x) * (atLow * (1 - x) + atHigh * x));
    }

    /**
     * Returns the humidity ratio of saturated air.
     *
     * @param temperature °C
     * @param pressure Pa
     * @return kg/kg
     */
    public static double humidityRatio(double temperature, double pressure) {
        return MoistAir.humidityRatio(pressure(temperature), pressure);
    }

    /**
     * Returns the temperature at which saturated air has an enthalpy, by Newton's method from a parabola. Enthalpy is
     * convex in temperature, so the method cannot leave the range.
     *
     * @param enthalpy J per kg of dry air, that of saturated air between −20 and 50 °C
     * @param pressure Pa
     * @return °C, within 0.001 K of Magnus' formula
     */
    public static double temperature(double enthalpy, double pressure) {
        return temperature(enthalpy, pressure, Double.NaN);
    }

    /**
     * The same from a temperature that is known to be near, as that of the step before.
     *
     * @param enthalpy J per kg of dry air
     * @param pressure Pa
     * @param near °C; NaN if none is known
     * @return °C, within 0.001 K of Magnus' formula
     */
    public static double temperature(double enthalpy, double pressure, double near) {
        double t = near;
        if (Double.isNaN(near)) {
            double h = enthalpy / 1000;
            t = 0.503 * (h - 9.47) - 0.00309 * (h - 9.47) * (h - 29.35);
        }
        for (int i = 0; i < ITERATIONS; i++) {
            double from = Math.max(COLDEST, Math.min(WARMEST, t));
            t = nearer(from, enthalpy, pressure);
            // Each step squares the error, so the next one would move a thousandth of a kelvin at most.
            if (Math.abs(t - from) < CLOSE) {
                break;
            }
        }
        return t;
    }

    /** One step of Newton's method. */
    private static double nearer(double t, double enthalpy, double pressure) {
        double saturation = pressure(t);
        double ratio = MoistAir.humidityRatio(saturation, pressure);
        double slope = ratio * (1 + ratio / MoistAir.MOLAR_MASS_RATIO) * B * C / ((C + t) * (C + t));
        double vapour = MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * t;
        return t - (MoistAir.enthalpy(t, ratio) - enthalpy) / (MoistAir.specificHeat(ratio) + slope * vapour);
    }

    /**
     * Returns the wet bulb of room air: the temperature of saturated air with the room's enthalpy and that of the water
     * that takes it there, one correction of the temperature at equal enthalpy.
     *
     * @param temperature dry bulb, °C, 0 to 45
     * @param humidityRatio kg/kg
     * @param pressure Pa
     * @return °C, within 0.1 K above freezing
     */
    public static double wetBulb(double temperature, double humidityRatio, double pressure) {
        return wetBulb(temperature, humidityRatio, pressure, Double.NaN);
    }

    /**
     * The same from a wet bulb that is known to be near, as that of the step before.
     *
     * @param temperature dry bulb, °C, 0 to 45
     * @param humidityRatio kg/kg
     * @param pressure Pa
     * @param near °C; NaN if none is known
     * @return °C, within 0.1 K above freezing
     */
    public static double wetBulb(double temperature, double humidityRatio, double pressure, double near) {
        double enthalpy = MoistAir.enthalpy(temperature, humidityRatio);
        double first = temperature(enthalpy, pressure, near);
        double saturated = (enthalpy - MoistAir.SPECIFIC_HEAT_OF_DRY_AIR * first)
                / (MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * first);
        double water = (saturated - humidityRatio) * SPECIFIC_HEAT_OF_WATER * first;
        return Math.min(temperature, nearer(first, enthalpy + water, pressure));
    }
}
