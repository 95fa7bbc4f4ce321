package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;

/**
 * The vapour held by a room's surfaces: one layer as deep as a daily wave gets, the effective moisture penetration depth,
 * with half the layer and the film of the air before it. That layer answers a daily sine just as endless material would.
 * Its moisture effusivity follows from the moisture buffer value: the uptake of endless material in the buffer value's test is
 * 0.568 · effusivity · √(24 h) · difference of vapour pressure [rode2007]. It is taken in by the end of the step, so every
 * step is stable. Its heat of sorption is left out.
 */
final class VapourStore {

    private static final double DAY = 86_400;
    private static final double TEST_UPTAKE = 0.568;
    private static final double TEST_TEMPERATURE = 23;
    /** Resistance of the film of air at a surface [rode2007], Pa·m²·s/kg. */
    private static final double FILM = 5e7;

    private final Air properties;
    private final double stepSeconds;
    /** Vapour held for a relative humidity of 1, kg. */
    private final double capacity;
    /** Flow per difference of vapour pressure, kg/(s·Pa). */
    private final double permeance;

    /** Relative humidity in the layer, 0 to 1. */
    private double relativeHumidity;

    /** What the air sees of it in a step: a flow per difference from a humidity ratio, kg/s, and that ratio, kg/kg. */
    double conductance;

    double humidity;

    VapourStore(RoomDrivers drivers) {
        properties = drivers.air;
        stepSeconds = drivers.stepSeconds();
        var buffer = drivers.enclosure().moistureBuffer();
        boolean present = buffer.area() > 0 && buffer.bufferValue() > 0;
        double effusivity = buffer.bufferValue() / (TEST_UPTAKE * Elementary.sqrt(DAY));
        double depthTime = Elementary.sqrt(DAY / Math.PI);
        capacity = present ? buffer.area() * effusivity * depthTime : 0;
        permeance = present
                ? buffer.area() / (FILM + 0.5 * depthTime / effusivity * MoistAir.saturationPressure(TEST_TEMPERATURE))
                : 0;
    }

    void reset(double temperature, double humidityRatio) {
        relativeHumidity = Math.min(1, humidityRatio / saturatedAt(temperature, humidityRatio));
    }

    void copyFrom(VapourStore other) {
        relativeHumidity = other.relativeHumidity;
    }

    /** Gets ready for a step that starts with air of a temperature and humidity. */
    void prepare(double temperature, double humidityRatio) {
        if (capacity == 0) {
            return;
        }
        double saturated = saturatedAt(temperature, humidityRatio);
        double flow = permeance * properties.pressure / (MoistAir.MOLAR_MASS_RATIO + humidityRatio);
        double inertia = capacity / stepSeconds;
        conductance = flow * inertia / (inertia + flow * saturated);
        humidity = saturated * relativeHumidity;
    }

    /** Humidity ratio per relative humidity, along the line from dry air to air of a humidity ratio, kg/kg. */
    private double saturatedAt(double temperature, double humidityRatio) {
        double saturated = properties.saturationHumidity(temperature);
        return saturated * (MoistAir.MOLAR_MASS_RATIO + humidityRatio) / (MoistAir.MOLAR_MASS_RATIO + saturated);
    }

    /** Ends a step at whose end the air had a humidity. */
    void advance(double humidityRatio) {
        if (capacity > 0) {
            relativeHumidity += conductance * (humidityRatio - humidity) * stepSeconds / capacity;
        }
    }

    /** Vapour held, kg. */
    double stored() {
        return capacity * relativeHumidity;
    }
}
