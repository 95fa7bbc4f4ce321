package io.heatwright.room;

/** The water vapour in a room: its balance over a step, always stable. */
final class Moisture {

    private final RoomDrivers drivers;
    private final Air properties;
    private final double stepSeconds;
    private final double inertia;

    private final VapourStore store;
    final Condensation condensation;

    /** Humidity ratio of the air, kg/kg. */
    double humidity;

    private int row;
    private double outdoorHumidity;
    /** The balance of a step: conductance · humidity = drive, kg/s. */
    double conductance;

    double drive;

    Moisture(RoomDrivers drivers) {
        this.drivers = drivers;
        properties = drivers.air;
        stepSeconds = drivers.stepSeconds();
        inertia = properties.vapourMass / stepSeconds;
        store = new VapourStore(drivers);
        condensation = new Condensation(drivers);
    }

    void reset(double temperature, double humidityRatio) {
        humidity = humidityRatio;
        store.reset(temperature, humidityRatio);
        condensation.reset();
    }

    void copyFrom(Moisture other) {
        humidity = other.humidity;
        store.copyFrom(other.store);
        condensation.copyFrom(other.condensation);
    }

    /** Takes over what a step offers, and what condenses in it; the state is not changed. */
    void prepare(int row, double outdoorHumidity, double air, double star, AirFlow flow, InnerFaces inner) {
        this.row = row;
        this.outdoorHumidity = outdoorHumidity;
        store.prepare(air, humidity);
        sum(flow, 0);
        condensation.prepare(row, air, star, conductance, drive, inner);
    }

    /** Sums the balance of a step but for other rooms; what condenses is left out. */
    void sum(AirFlow flow, double moistureAdded) {
        double gain = drivers.table[row + RoomDrivers.MOISTURE_GAIN];
        conductance = inertia + flow.vapourFlow + store.conductance;
        drive = inertia * humidity
                + flow.vapourFlow * outdoorHumidity
                + store.conductance * store.humidity
                + gain
                + moistureAdded;
    }

    /** Ends a step in which the air came to a temperature. */
    void advance(double air, AirFlow flow, double moistureAdded, EnergyAccount account) {
        sum(flow, moistureAdded);
        double next = (drive - condensation.vapourFlow) / conductance;
        if (account.kept) {
            book(next, air, flow, moistureAdded, 0, account);
        }
        settle(next, air, account);
    }

    /** Ends a step at a humidity that was found together with other rooms. */
    void settle(
            double next,
            double air,
            AirFlow flow,
            double moistureAdded,
            double throughDoorways,
            EnergyAccount account) {
        if (account.kept) {
            book(next, air, flow, moistureAdded, throughDoorways, account);
        }
        settle(next, air, account);
    }

    /** Ends a step at a humidity, less what the air cannot hold. */
    private void settle(double next, double air, EnergyAccount account) {
        store.advance(next);
        double most = properties.saturationHumidity(air);
        humidity = next < most ? next : most;
        condensation.advance(account);
    }

    private void book(
            double next,
            double air,
            AirFlow flow,
            double moistureAdded,
            double throughDoorways,
            EnergyAccount account) {
        double most = properties.saturationHumidity(air);
        double condensed = next > most ? (most - next) * inertia : 0;
        account.addVapour(
                flow.vapourFlow * (outdoorHumidity - next) * stepSeconds,
                drivers.table[row + RoomDrivers.MOISTURE_GAIN] * stepSeconds,
                moistureAdded * stepSeconds,
                condensed * stepSeconds,
                throughDoorways * stepSeconds);
    }

    /** Vapour held, kg. */
    double stored() {
        return properties.vapourMass * humidity + store.stored();
    }
}
