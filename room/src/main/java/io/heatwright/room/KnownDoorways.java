package io.heatwright.room;

import java.util.ArrayList;
import java.util.List;

/** Doorways of a room that is run alone, to rooms whose hourly air is known. */
final class KnownDoorways {

    static final KnownDoorways NONE = new KnownDoorways(List.of());

    private final List<KnownDoorway> doorways;

    private record KnownDoorway(Doorway doorway, double[] temperature, double[] humidityRatio) {}

    private KnownDoorways(List<KnownDoorway> doorways) {
        this.doorways = List.copyOf(doorways);
    }

    static KnownDoorways of(Building building, int room, BuildingYear neighbours) {
        var known = new ArrayList<KnownDoorway>();
        for (var doorway : building.doorways()) {
            if (doorway.room() == room || doorway.neighbour() == room) {
                int other = doorway.room() == room ? doorway.neighbour() : doorway.room();
                known.add(new KnownDoorway(
                        doorway,
                        neighbours.rooms().get(other).airTemperature(),
                        neighbours.humidityRatio().get(other)));
            }
        }
        return known.isEmpty() ? NONE : new KnownDoorways(known);
    }

    boolean isEmpty() {
        return doorways.isEmpty();
    }

    /** The exchange of one step: air in all, and what it brings. */
    final class Exchange {

        /** Dry air each way, kg/s. */
        double flow;
        /** Flow times the temperature that it comes with, kg·K/s over 0 °C. */
        double warmth;
        /** Flow times the humidity that it comes with, kg/s. */
        double vapour;

        /** Finds the flows from the temperature of the room at the start of the step. */
        void start(int hour, int hourOfDay, double air, double density) {
            flow = 0;
            warmth = 0;
            vapour = 0;
            for (int d = 0; d < doorways.size(); d++) {
                var known = doorways.get(d);
                double other = known.temperature[hour];
                double each = known.doorway.flowFactor(hourOfDay) * density * Doorways.rootOfBuoyancy(air, other);
                flow += each;
                warmth += each * other;
                vapour += each * known.humidityRatio[hour];
            }
        }
    }
}
