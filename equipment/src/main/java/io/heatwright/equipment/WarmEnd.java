package io.heatwright.equipment;

import java.util.List;
import java.util.Optional;

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
    private static final double LEAST_DISTANCE = 5;
    private static final String RULE =
            "slopes of the two warmest points, efficiency within the refrigerant's Carnot limit";

    private WarmEnd() {}

    /**
     * Adds the column to columns that rise, unless there is one as warm. Each speed goes on from the warmest column and the
     * nearest colder one that tells it between defrosts: the step from a point with defrost in it to one without is no slope.
     */
    static void add(List<PointColumn> columns, List<Speed> speeds) {
        int last = columns.size() - 1;
        if (last < 1 || columns.get(last).temperature > TEMPERATURE - 1) {
            return;
        }
        var warm = columns.get(last);
        var end = new PointColumn(TEMPERATURE);
        end.basis = warm.basis;
        double least = 0;
        for (var speed : speeds) {
            var before = colder(columns, speed);
            if (before.isEmpty() || !tells(warm, speed)) {
                return;
            }
            double capacity = Math.max(least, capacity(before.get(), warm, speed));
            double power = Math.max(
                    goOn(before.get(), before.get().power(speed), warm, warm.power(speed)),
                    capacity * warm.inputRatio(speed) * leastInput(warm.temperature));
            end.fill(speed, capacity, warm.capacity(speed), RULE);
            end.fillPower(speed, power, warm.power(speed), RULE);
            least = capacity;
        }
        columns.add(end);
    }

    private static Optional<PointColumn> colder(List<PointColumn> columns, Speed speed) {
        double warmest = columns.get(columns.size() - 1).temperature;
        for (int i = columns.size() - 2; i >= 0; i--) {
            var column = columns.get(i);
            if (column.basis != PointBasis.DEFROST_INTEGRATED
                    && warmest - column.temperature >= LEAST_DISTANCE
                    && tells(column, speed)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static boolean tells(PointColumn column, Speed speed) {
        return column.capacity(speed).isKnown() && column.power(speed).isKnown();
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
