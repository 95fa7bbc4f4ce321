package io.heatwright.equipment.frost;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;

/**
 * How frost grows on an outdoor coil. The coil is colder than the air in proportion to the heat that the unit gives:
 * 10.1 K at its rated capacity, where the line of [energyplus2023] has that at 47 °F. Frost grows in proportion to the
 * humidity that the air would lose if it left saturated over ice at the coil's temperature. Growth is counted in covers:
 * at 1 a unit that defrosts on demand starts a defrost. Its rate is such that the unit then spends the share
 * Δω / (Δω + 0.01446) of its running time defrosting, the demand model of [energyplus2023].
 */
public final class Frost {

    /** Warmest outdoor temperature at which frost is counted, °C (40 °F), as in [energyplus2023] and [resnet301]. */
    public static final double WARMEST = (40 - 32) / 1.8;

    /** Length of a defrost at a cover of 1, s: 0.058333 h, the usual 3.5 minutes of [energyplus2023]. */
    public static final double DEFROST_LENGTH = 210;

    /** Thickest frost that is told apart: three times what demand defrost bears. */
    public static final double MOST_COVER = 3;

    static final double HALF_TIME_DIFFERENCE = 0.01446;

    private static final double APPROACH_AT_RATED = 0.18 * (47 - 32) / 1.8 + 8.589;
    private static final double HEAT_OF_FUSION = 334_000;
    private static final double SPECIFIC_HEAT_OF_AIR = 1006;
    private static final double SHARE_WITHOUT_FAN = 0.1;

    private Frost() {}

    /**
     * Returns the temperature of the coil's surface.
     *
     * @param outdoorTemperature dry bulb, °C
     * @param load steady heat output over the rated capacity at 47 °F, 0 or more
     * @return °C
     */
    public static double coilTemperature(double outdoorTemperature, double load) {
        return outdoorTemperature - APPROACH_AT_RATED * load;
    }

    /**
     * Returns the humidity ratio of saturated air over ice, by Magnus' formula with Sonntag's constants [wmo2008], within
     * 0.5 % of the saturation pressure from −50 to 0 °C.
     *
     * @param temperature °C
     * @param pressure Pa
     * @return kg/kg
     */
    static double saturationOverIce(double temperature, double pressure) {
        return MoistAir.humidityRatio(611.2 * Elementary.exp(22.46 * temperature / (272.62 + temperature)), pressure);
    }

    /**
     * Returns the humidity that drives growth.
     *
     * @param outdoorTemperature dry bulb, °C
     * @param humidityRatio outdoor, kg/kg
     * @param pressure Pa
     * @param load steady heat output over the rated capacity at 47 °F, 0 or more
     * @return kg/kg; negative where frost goes off into dry air; 0 where no frost is counted
     */
    public static double drivingHumidity(
            double outdoorTemperature, double humidityRatio, double pressure, double load) {
        double coil = coilTemperature(outdoorTemperature, load);
        if (outdoorTemperature >= WARMEST || coil >= 0) {
            return 0;
        }
        return humidityRatio - saturationOverIce(coil, pressure);
    }

    /**
     * Returns how fast frost grows while the unit heats.
     *
     * @param drivingHumidity kg/kg
     * @return covers a second, negative where it shrinks
     */
    public static double growth(double drivingHumidity) {
        return drivingHumidity / (HALF_TIME_DIFFERENCE * DEFROST_LENGTH);
    }

    /**
     * Returns how fast air melts frost, by the same transfer as growth: sensible heat over the heat of fusion.
     *
     * @param aboveFreezing of the coil's surface while the unit heats, of the air while it stands, K
     * @param fanRuns false while the unit stands: a tenth of the transfer is left then (our assumption)
     * @return covers a second, 0 or more
     */
    static double thaw(double aboveFreezing, boolean fanRuns) {
        double transfer = fanRuns ? 1 : SHARE_WITHOUT_FAN;
        return growth(Math.max(0, aboveFreezing) * SPECIFIC_HEAT_OF_AIR / HEAT_OF_FUSION * transfer);
    }
}
