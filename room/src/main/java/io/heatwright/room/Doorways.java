package io.heatwright.room;

import io.heatwright.climate.MoistAir;
import java.util.Arrays;

/** Air that passes between rooms through the doorways of a building, the same both ways. */
final class Doorways {

    /** Difference below which the air is as good as still, a choice, K. */
    private static final double STILL = 0.001;

    private final RoomBalance[] rooms;
    private final int[] one;
    private final int[] other;
    /** By doorway and hour of day, see {@link Doorway#flowFactor}. */
    private final double[][] factor;

    private final double[] density;
    /** In the step, dry air each way, kg/s. */
    final double[] flow;

    private final int[] heatPlace;
    private final int[] vapourPlace;

    Doorways(Building building, RoomBalance[] rooms, PairedElimination heat, SparseElimination vapour) {
        this.rooms = rooms;
        int n = building.doorways().size();
        one = new int[n];
        other = new int[n];
        factor = new double[n][24];
        density = new double[n];
        flow = new double[n];
        heatPlace = new int[2 * n];
        vapourPlace = new int[2 * n];
        for (int d = 0; d < n; d++) {
            var doorway = building.doorways().get(d);
            one[d] = doorway.room();
            other[d] = doorway.neighbour();
            for (int hour = 0; hour < 24; hour++) {
                factor[d][hour] = doorway.flowFactor(hour);
            }
            density[d] = rooms[one[d]].airProperties.mass
                    / building.rooms().get(one[d]).volume();
            heatPlace[2 * d] = heat.place(one[d], other[d]);
            heatPlace[2 * d + 1] = heat.place(other[d], one[d]);
            vapourPlace[2 * d] = vapour.place(one[d], other[d]);
            vapourPlace[2 * d + 1] = vapour.place(other[d], one[d]);
        }
    }

    /** Finds the flows at the last temperatures. */
    void start(int hourOfDay) {
        for (int d = 0; d < flow.length; d++) {
            flow[d] = factor[d][hourOfDay] * density[d] * rootOfBuoyancy(rooms[one[d]].air, rooms[other[d]].air);
        }
    }

    /** Root of the difference over the mean of two temperatures. Close to zero a straight line, or rounding would grow. */
    static double rootOfBuoyancy(double a, double b) {
        double difference = Math.abs(a - b);
        double mean = 0.5 * (a + b) + MoistAir.ZERO_CELSIUS;
        return difference / Math.sqrt(Math.max(STILL, difference) * mean);
    }

    /** Adds the exchange of heat to the rooms' own conductances and between them. */
    void couple(double[] matrix) {
        for (int d = 0; d < flow.length; d++) {
            double exchange = flow[d] * rooms[one[d]].airProperties.specificHeat;
            rooms[one[d]].conductance += exchange;
            rooms[other[d]].conductance += exchange;
            matrix[heatPlace[2 * d]] -= exchange;
            matrix[heatPlace[2 * d + 1]] -= exchange;
        }
    }

    void coupleVapour(double[] matrix) {
        for (int d = 0; d < flow.length; d++) {
            rooms[one[d]].moisture.conductance += flow[d];
            rooms[other[d]].moisture.conductance += flow[d];
            matrix[vapourPlace[2 * d]] -= flow[d];
            matrix[vapourPlace[2 * d + 1]] -= flow[d];
        }
    }

    /** Adds up the heat that air brings to each room, W; air of room i is found at 2i. */
    void carryHeat(double[] found, double[] given) {
        Arrays.fill(given, 0);
        for (int d = 0; d < flow.length; d++) {
            double exchange = flow[d] * rooms[one[d]].airProperties.specificHeat;
            double heat = exchange * (found[2 * other[d]] - found[2 * one[d]]);
            given[one[d]] += heat;
            given[other[d]] -= heat;
        }
    }

    /** Adds up the vapour that air brings to each room, kg/s. */
    void carryVapour(double[] humidity, double[] given) {
        Arrays.fill(given, 0);
        for (int d = 0; d < flow.length; d++) {
            double vapour = flow[d] * (humidity[other[d]] - humidity[one[d]]);
            given[one[d]] += vapour;
            given[other[d]] -= vapour;
        }
    }
}
