package io.heatwright.room;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.WeatherYear;

/** The air of a room at the mean pressure of its site: what it holds, and how much of it is exchanged. */
final class Air {

    /** Temperature at which the density of indoor air is taken, °C. */
    private static final double INDOOR_TEMPERATURE = 20;

    private static final int COLDEST = -60;
    private static final int HOTTEST = 80;

    final double pressure;
    /** Specific heat, J/(K·kg of dry air), at the mean humidity outdoors. */
    final double specificHeat;
    /** Dry air in the room, kg. */
    final double mass;
    /** Dry air that changes places with outdoor air at a constant rate, kg/s. */
    final double constantFlow;
    /** Leakage at 1 Pa, m³/s, 0 when none is given. */
    final double leakageCoefficient;

    /** Leakage at a pressure difference over that at 1 Pa. */
    final PowerCurve leakageCurve;

    private final double volume;
    private final double[] saturation;

    /** Heat that follows the air's temperature: its own and that of light furnishings, J/K. */
    final double heatCapacity;

    /** Dry air whose humidity the room's vapour capacity amounts to, kg. */
    final double vapourMass;

    Air(Enclosure enclosure, WeatherYear weather) {
        var pressures = 0.0;
        var humidities = 0.0;
        for (int n = 0; n < weather.hours(); n++) {
            pressures += weather.pressure()[n];
            humidities += MoistAir.humidityRatioAtDewPoint(weather.dewPoint()[n], weather.pressure()[n]);
        }
        pressure = pressures / weather.hours();
        double humidity = humidities / weather.hours();
        specificHeat = MoistAir.specificHeat(humidity);
        volume = enclosure.volume();
        mass = volume / MoistAir.specificVolume(INDOOR_TEMPERATURE, humidity, pressure);
        heatCapacity = mass * specificHeat * Math.max(1, enclosure.airCapacityFactor());
        vapourMass = mass * Math.max(1, enclosure.moistureCapacityFactor());
        saturation = new double[HOTTEST - COLDEST + 2];
        for (int i = 0; i < saturation.length; i++) {
            saturation[i] = MoistAir.saturationHumidityRatio(COLDEST + i, pressure);
        }
        var infiltration = enclosure.infiltration();
        constantFlow =
                infiltration instanceof Infiltration.Constant constant ? mass * constant.airChangesPerHour() / 3600 : 0;
        boolean leaks = infiltration instanceof Infiltration.Leakage;
        leakageCoefficient = leaks ? ((Infiltration.Leakage) infiltration).coefficient() : 0;
        leakageCurve = new PowerCurve(leaks ? ((Infiltration.Leakage) infiltration).exponent() : 1);
    }

    /** Dry air in a cubic metre of indoor air, kg. */
    double densityAt(double temperature) {
        return mass / volume * (INDOOR_TEMPERATURE + MoistAir.ZERO_CELSIUS) / (temperature + MoistAir.ZERO_CELSIUS);
    }

    /** Humidity ratio of saturated air, kg/kg, by straight lines between whole degrees (within 0.1 % over 0 °C). */
    double saturationHumidity(double temperature) {
        double place = withinTable(temperature) - COLDEST;
        int i = (int) place;
        return saturation[i] + (place - i) * (saturation[i + 1] - saturation[i]);
    }

    private static double withinTable(double temperature) {
        double notTooHot = temperature < HOTTEST ? temperature : HOTTEST;
        return notTooHot > COLDEST ? notTooHot : COLDEST;
    }

    /** Growth of the humidity ratio of saturated air with temperature, per K. */
    double saturationSlope(double temperature) {
        int i = (int) (withinTable(temperature) - COLDEST);
        return saturation[i + 1] - saturation[i];
    }
}
