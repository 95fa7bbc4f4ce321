package io.heatwright.equipment.cycle;

import io.heatwright.climate.MoistAir;

/**
 * The air at both coils.
 *
 * @param indoorTemperature dry bulb, °C
 * @param indoorHumidityRatio kg/kg
 * @param outdoorTemperature dry bulb, °C
 * @param pressure of the air, Pa
 */
public record Surroundings(
        double indoorTemperature, double indoorHumidityRatio, double outdoorTemperature, double pressure) {

    private static final double HEATED_ROOM_HUMIDITY = 0.005;

    /**
     * A heated room at sea level; its humidity does not matter, because a warm coil stays dry.
     *
     * @param indoor dry bulb, °C
     * @param outdoor dry bulb, °C
     * @return the air
     */
    public static Surroundings heating(double indoor, double outdoor) {
        return new Surroundings(indoor, HEATED_ROOM_HUMIDITY, outdoor, MoistAir.STANDARD_PRESSURE);
    }

    /**
     * A cooled room at sea level.
     *
     * @param indoor dry bulb, °C
     * @param wetBulb indoors, °C, not above {@code indoor}
     * @param outdoor dry bulb, °C
     * @return the air
     */
    public static Surroundings cooling(double indoor, double wetBulb, double outdoor) {
        double humidity = MoistAir.humidityRatioAtWetBulb(indoor, wetBulb, MoistAir.STANDARD_PRESSURE);
        return new Surroundings(indoor, humidity, outdoor, MoistAir.STANDARD_PRESSURE);
    }
}
