package io.heatwright.room;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.List;

/**
 * Doorways of a room that is run alone, to rooms whose hourly air is known. The ideal system of those rooms takes no vapour
 * out; a real one does, so in hours in which a neighbour is cooled its air is at most as damp as a coil at 12.8 °C (55 °F)
 * leaves it (our choice).
 */
final class KnownDoorways {

    static final KnownDoorways NONE = new KnownDoorways(List.of());

    private final List<KnownDoorway> doorways;

    private static final double COIL = 12.8;

    /** By hour of the day the factor of the flow, by hour of the weather the neighbour's air. */
    private record KnownDoorway(double[] factor, double[] temperature, double[] humidityRatio) {}

    private KnownDoorways(List<KnownDoorway> doorways) {
        this.doorways = List.copyOf(doorways);
    }

    static KnownDoorways of(Building building, int room, BuildingYear neighbours, WeatherYear weather) {
        var known = new ArrayList<KnownDoorway>();
        for (var doorway : building.doorways()) {
            if (doorway.room() == room || doorway.neighbour() == room) {
                int other = doorway.room() == room ? doorway.neighbour() : doorway.room();
                known.add(known(doorway, other, neighbours, weather));
            }
        }
        return known.isEmpty() ? NONE : new KnownDoorways(known);
    }

    private static KnownDoorway known(Doorway doorway, int other, BuildingYear neighbours, WeatherYear weather) {
        var air = neighbours.rooms().get(other);
        if (air.airTemperature().length != weather.hours()) {
            throw new IllegalArgumentException("The neighbours ran for " + air.airTemperature().length
                    + " hours, and the weather has " + weather.hours() + ".");
        }
        var humidity = neighbours.humidityRatio().get(other).clone();
        for (int hour = 0; hour < humidity.length; hour++) {
            if (air.cooling()[hour] > 0) {
                double driest = MoistAir.saturationHumidityRatio(COIL, weather.pressure()[hour]);
                humidity[hour] = Math.min(humidity[hour], driest);
            }
        }
        var factor = new double[24];
        for (int hour = 0; hour < factor.length; hour++) {
            factor[hour] = doorway.flowFactor(hour);
        }
        return new KnownDoorway(factor, air.airTemperature(), humidity);
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
                double each = known.factor[hourOfDay] * density * Doorways.rootOfBuoyancy(air, other);
                flow += each;
                warmth += each * other;
                vapour += each * known.humidityRatio[hour];
            }
        }
    }
}
