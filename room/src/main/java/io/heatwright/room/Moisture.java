package io.heatwright.room;

/** The water vapour in a room: its balance over a step, always stable. */
final class Moisture {

    private final RoomDrivers drivers;
    private final Air properties;
    private final double stepSeconds;

    /** Humidity ratio of the air, kg/kg. */
    double humidity;

    private int row;
    private double outdoorHumidity;

    Moisture(RoomDrivers drivers) {
        this.drivers = drivers;
        properties = drivers.air;
        stepSeconds = drivers.stepSeconds();
    }

    void copyFrom(Moisture other) {
        humidity = other.humidity;
    }

    /** Takes over what a step offers; the state is not changed. */
    void prepare(int row, double outdoorHumidity) {
        this.row = row;
        this.outdoorHumidity = outdoorHumidity;
    }

    /** Ends a step in which the air came to a temperature. */
    void advance(double air, AirFlow flow, double moistureAdded, EnergyAccount account) {
        double inertia = properties.vapourMass / stepSeconds;
        double gain = drivers.table[row + RoomDrivers.MOISTURE_GAIN];
        double exchange = flow.vapourFlow;
        double next = (inertia * humidity + exchange * outdoorHumidity + gain + moistureAdded) / (inertia + exchange);
        double exchanged = exchange * (outdoorHumidity - next);
        double most = properties.saturationHumidity(air);
        double condensed = next > most ? (most - next) * inertia : 0;
        humidity = Math.min(next, most);
        account.addVapour(
                exchanged * stepSeconds, gain * stepSeconds, moistureAdded * stepSeconds, condensed * stepSeconds);
    }

    /** Vapour held, kg. */
    double stored() {
        return properties.vapourMass * humidity;
    }
}
