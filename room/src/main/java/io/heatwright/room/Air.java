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
    /** Effective leakage area, m², 0 when none is given. */
    final double leakageArea;

    final double stackCoefficient;
    final double windCoefficient;
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
        mass = enclosure.volume() / MoistAir.specificVolume(INDOOR_TEMPERATURE, humidity, pressure);
        heatCapacity = mass * specificHeat * Math.max(1, enclosure.airCapacityFactor());
        vapourMass = mass * Math.max(1, enclosure.moistureCapacityFactor());
        saturation = new double[HOTTEST - COLDEST + 2];
        for (int i = 0; i < saturation.length; i++) {
            saturation[i] = MoistAir.saturationHumidityRatio(COLDEST + i, pressure);
        }
        var infiltration = enclosure.infiltration();
        constantFlow =
                infiltration instanceof Infiltration.Constant constant ? mass * constant.airChangesPerHour() / 3600 : 0;
        if (infiltration instanceof Infiltration.Leakage leakage) {
            leakageArea = leakage.leakageArea();
            stackCoefficient = leakage.stackCoefficient();
            windCoefficient = leakage.windCoefficient();
        } else {
            leakageArea = 0;
            stackCoefficient = 0;
            windCoefficient = 0;
        }
    }

    /** Humidity ratio of saturated air, kg/kg, by straight lines between whole degrees (within 0.1 % over 0 °C). */
    double saturationHumidity(double temperature) {
        double place = Math.min(HOTTEST, Math.max(COLDEST, temperature)) - COLDEST;
        int i = (int) place;
        return saturation[i] + (place - i) * (saturation[i + 1] - saturation[i]);
    }
}
