package io.heatwright.equipment;

import java.util.List;

/**
 * The warm end of heating, 62 °F, the warmest test of AHRI 210/240. Capacity and power go on by their last slopes, but no
 * further than a refrigerant can follow: efficiency rises at most as Carnot's between a condenser 10 K warmer than the room and an
 * evaporator 10 K colder than the outdoor air. Slopes alone can lead to heat for nothing.
 */
final class WarmEnd {

    static final double TEMPERATURE = (62 - 32) / 1.8;

    private static final double APPROACH = 10;
    private static final double ZERO_CELSIUS = 273.15;
    private static final double LEAST_SHARE = 0.5;
    private static final String RULE =
            "slopes of the two warmest points, efficiency within the refrigerant's Carnot limit";

    private WarmEnd() {}

    /** Adds the column to columns that rise, unless there is one as warm or only one to go on from. */
    static void add(List<PointColumn> columns) {
        int last = columns.size() - 1;
        if (last < 1 || columns.get(last).temperature > TEMPERATURE - 1) {
            return;
        }
        var warm = columns.get(last);
        var before = columns.get(last - 1);
        var end = new PointColumn(TEMPERATURE);
        end.basis = warm.basis;
        double least = 0;
        for (var speed : Speed.values()) {
            if (warm.capacity(speed).isKnown() && warm.power(speed).isKnown()) {
                double capacity = Math.max(least, capacity(before, warm, speed));
                double power = Math.max(
                        goOn(before, before.power(speed), warm, warm.power(speed)),
                        capacity * warm.inputRatio(speed) * leastInput(warm.temperature));
                end.fill(speed, capacity, warm.capacity(speed), RULE);
                end.fillPower(speed, power, warm.power(speed), RULE);
                least = capacity;
            }
        }
        columns.add(end);
    }

    private static double capacity(PointColumn before, PointColumn warm, Speed speed) {
        double straight = goOn(before, before.capacity(speed), warm, warm.capacity(speed));
        // Makers raise the lowest speed in the cold, so only there may output fall with warmth.
        double least = (speed == Speed.MINIMUM ? LEAST_SHARE : 1)
                * warm.capacity(speed).value();
        return Math.max(least, straight);
    }

    private static double goOn(PointColumn before, Figure there, PointColumn warm, Figure here) {
        double slope = (here.value() - there.value()) / (warm.temperature - before.temperature);
        return here.value() + slope * (TEMPERATURE - warm.temperature);
    }

    /** Input ratio at the warm end over that at the warmest point, as little as it can be. */
    private static double leastInput(double warmest) {
        return lift(TEMPERATURE) / lift(warmest);
    }

    private static double lift(double outdoorTemperature) {
        double condensing = HeatingSide.RATED_INDOOR + APPROACH + ZERO_CELSIUS;
        double evaporating = outdoorTemperature - APPROACH + ZERO_CELSIUS;
        return condensing - evaporating;
    }
}
