package io.heatwright.room;

/** Outdoor air that comes into a room in one step, and what it exchanges there. */
final class AirFlow {

    private final double[] table;
    private final Air properties;

    /** Temperature of the air outdoors, °C. */
    double outdoors;
    /** Outdoor air that comes in, kg of dry air per second. */
    double flow;

    AirFlow(RoomDrivers drivers) {
        table = drivers.table;
        properties = drivers.air;
    }

    /** Finds the flow of a step from the temperature of the room at its start. */
    void prepare(int row, double outdoors, double air, double extraOutdoorAir) {
        this.outdoors = outdoors;
        flow = properties.constantFlow
                + Math.sqrt(table[row + RoomDrivers.LEAK_BY_STACK] * Math.abs(air - outdoors)
                        + table[row + RoomDrivers.LEAK_BY_WIND])
                + extraOutdoorAir;
    }

    /** Sensible heat exchanged per degree between outdoors and room, W/K. */
    double heatConductance() {
        return flow * properties.specificHeat;
    }
}
