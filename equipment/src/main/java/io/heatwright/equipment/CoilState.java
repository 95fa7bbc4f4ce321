package io.heatwright.equipment;

import org.jspecify.annotations.Nullable;

/** What a coil makes of one step's conditions, kept so that assessing and running find it only once. */
final class CoilState {

    /** Capacity over that of the map; of a unit without a map, W. */
    double capacity;

    /** Power over that of the map, at equal load of the map; of a unit without a map, W. */
    double power;

    /** Sensible share, 0 to 1. */
    double sensibleShare;

    /** Wet bulb of the room air in the last step of cooling, °C: where the next search begins. */
    double wetBulb = Double.NaN;

    /** Apparatus dew point in the last step of cooling, °C: where the next search begins. */
    double dewPoint = Double.NaN;

    private @Nullable Object owner;
    private double outdoorTemperature = Double.NaN;
    private double indoorTemperature = Double.NaN;
    private double indoorHumidityRatio = Double.NaN;
    private double pressure = Double.NaN;

    /** Says whether this is the state of a machine under an operation's conditions; if not, it is meant to be set now. */
    @SuppressWarnings("ReferenceEquality") // The very machine, not one with equal figures.
    boolean isOf(Object machine, Operation operation) {
        if (owner == machine
                && outdoorTemperature == operation.outdoorTemperature()
                && indoorTemperature == operation.indoorTemperature()
                && indoorHumidityRatio == operation.indoorHumidityRatio()
                && pressure == operation.pressure()) {
            return true;
        }
        owner = machine;
        outdoorTemperature = operation.outdoorTemperature();
        indoorTemperature = operation.indoorTemperature();
        indoorHumidityRatio = operation.indoorHumidityRatio();
        pressure = operation.pressure();
        return false;
    }
}
