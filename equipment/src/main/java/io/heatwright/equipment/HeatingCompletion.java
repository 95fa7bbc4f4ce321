package io.heatwright.equipment;

import io.heatwright.equipment.curve.CutlerCurves;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes the heating points of a sheet so that every temperature has every speed with capacity and power. Published
 * figures are never touched; what is added is marked derived, or assumed if it rests on an assumption.
 */
final class HeatingCompletion {

    private static final double RETENTION_AT_5F = 0.425;
    private static final String RETENTION = "capacity at 5 °F is 0.425 of that at 47 °F (OS-HPXML default)";
    private static final String CUTLER = "efficiency follows the single-speed curve (Cutler 2013)";
    private static final String LINEAR = "linear between the sheet's points";
    private static final double HSPF2_OVER_HSPF = 0.90;

    private HeatingCompletion() {}

    /** Returns points from warm to cold, at each temperature from slow to fast; empty if the sheet has none. */
    static List<HeatingPoint> complete(Product product) {
        var columns = columns(product.performance().heating());
        if (columns.isEmpty()) {
            return List.of();
        }
        var speeds = List.of(Speed.RATED);
        if (product.performance().compressor() == Compressor.VARIABLE_SPEED) {
            speeds = List.of(Speed.values());
            completeVariable(product, columns);
        } else {
            completeSingle(product, columns);
        }
        WarmEnd.add(columns, speeds);
        return points(columns, speeds);
    }

    private static List<PointColumn> columns(List<HeatingPoint> points) {
        var columns = new ArrayList<PointColumn>();
        for (var point : points) {
            var column = PointColumn.at(columns, point.outdoorTemperature());
            column.capacity[point.speed().position()] = point.capacity();
            column.power[point.speed().position()] = point.power();
            column.basis = point.basis();
        }
        return columns;
    }

    private static List<HeatingPoint> points(List<PointColumn> columns, List<Speed> speeds) {
        var points = new ArrayList<HeatingPoint>();
        for (int i = columns.size() - 1; i >= 0; i--) {
            var column = columns.get(i);
            for (var speed : speeds) {
                points.add(new HeatingPoint(
                        column.temperature, speed, column.capacity(speed), column.power(speed), column.basis));
            }
        }
        return points;
    }

    private static void completeVariable(Product product, List<PointColumn> columns) {
        var warm = PointColumn.at(columns, NeepStatistics.F47);
        if (!warm.capacity(Speed.RATED).isKnown()
                && !warm.capacity(Speed.MAXIMUM).isKnown()) {
            throw new IllegalArgumentException("The product \"" + product.id()
                    + "\" needs a rated or a maximum heating capacity at 47 °F (8.3 °C).");
        }
        fillSpeeds(warm, ratedEfficiency(product));

        var cold = PointColumn.at(columns, NeepStatistics.F17);
        var rated = warm.capacity(Speed.RATED);
        if (!cold.capacity(Speed.MAXIMUM).isKnown()) {
            cold.fill(
                    Speed.RATED,
                    rated.value() * NeepStatistics.RATED_CAPACITY_17_OVER_47,
                    rated,
                    NeepStatistics.SOURCE);
        }
        fillSpeeds(
                cold,
                Figure.derived(
                        1 / (warm.inputRatio(Speed.RATED) * NeepStatistics.RATED_INPUT_RATIO_17_OVER_47),
                        NeepStatistics.SOURCE));

        var colder = PointColumn.at(columns, NeepStatistics.F5);
        var highest = cold.capacity(Speed.MAXIMUM);
        if (!colder.capacity(Speed.RATED).isKnown()) {
            colder.fill(
                    Speed.MAXIMUM,
                    highest.value() * NeepStatistics.HIGHEST_CAPACITY_5_OVER_17,
                    highest,
                    NeepStatistics.SOURCE);
        }
        double efficiency = 1 / (cold.inputRatio(Speed.MAXIMUM) * NeepStatistics.HIGHEST_INPUT_RATIO_5_OVER_17);
        for (var column : columns) {
            fillSpeeds(column, Figure.derived(efficiency, NeepStatistics.SOURCE));
        }
        keepOrder(columns);
    }

    /** Completes one temperature; the efficiency is that of the rated speed, used only if no power is known there. */
    private static void fillSpeeds(PointColumn column, Figure efficiency) {
        double t = column.temperature;
        String rule = NeepStatistics.SOURCE;
        var rated = column.capacity(Speed.RATED);
        column.fill(Speed.MAXIMUM, rated.value() / NeepStatistics.capacity(Speed.RATED, t), rated, rule);
        var highest = column.capacity(Speed.MAXIMUM);
        column.fill(Speed.RATED, highest.value() * NeepStatistics.capacity(Speed.RATED, t), highest, rule);
        column.fill(Speed.MINIMUM, highest.value() * NeepStatistics.capacity(Speed.MINIMUM, t), highest, rule);
        if (!column.power(Speed.MAXIMUM).isKnown()) {
            var capacity = column.capacity(Speed.RATED);
            column.fillPower(Speed.RATED, capacity.value() / efficiency.value(), capacity, efficiency.source());
        }
        for (var speed : Speed.values()) {
            var known = column.power(Speed.MAXIMUM).isKnown() ? Speed.MAXIMUM : Speed.RATED;
            double highestInput = column.inputRatio(known) / NeepStatistics.inputRatio(known, t);
            var capacity = column.capacity(speed);
            column.fillPower(
                    speed,
                    capacity.value() * highestInput * NeepStatistics.inputRatio(speed, t),
                    column.power(known),
                    rule);
        }
    }

    /** Derived figures give way to published ones: faster is never weaker, warmer at full speed never weaker. */
    private static void keepOrder(List<PointColumn> columns) {
        double highest = 0;
        for (var column : columns) {
            highest = Math.max(highest, column.capacity(Speed.RATED).value());
            if (column.capacity(Speed.MAXIMUM).value() < highest) {
                column.move(Speed.MAXIMUM, highest);
            }
            highest = column.capacity(Speed.MAXIMUM).value();
            if (column.capacity(Speed.RATED).value() > highest) {
                column.move(Speed.RATED, highest);
            }
            double rated = column.capacity(Speed.RATED).value();
            if (column.capacity(Speed.MINIMUM).value() > rated) {
                if (column.capacity(Speed.RATED).isPublished()) {
                    column.move(Speed.MINIMUM, rated);
                } else {
                    column.move(Speed.RATED, column.capacity(Speed.MINIMUM).value());
                }
            }
        }
    }

    private static Figure ratedEfficiency(Product product) {
        var performance = product.performance();
        var stated = performance.rating(Metric.COP_47F);
        if (stated.isKnown()) {
            return stated;
        }
        var seasonal = performance.rating(Metric.HSPF2);
        double hspf2 = seasonal.valueOr(performance.rating(Metric.HSPF).value() * HSPF2_OVER_HSPF);
        return Figure.derived(
                NeepStatistics.ratedEfficiency(hspf2), "COP at 47 °F from HSPF2, " + NeepStatistics.SOURCE);
    }

    private static void completeSingle(Product product, List<PointColumn> columns) {
        var known = columns.get(columns.size() - 1);
        var warm = known.capacity(Speed.RATED);
        var efficiency = product.performance().rating(Metric.COP_47F);
        known.fillPower(Speed.RATED, warm.value() / efficiency.value(), warm, efficiency.source());
        double warmest = known.temperature;
        double input = known.inputRatio(Speed.RATED) / inputCurve(warmest);
        if (columns.size() == 1) {
            PointColumn.at(columns, NeepStatistics.F5)
                    .fill(Speed.RATED, warm.value() * RETENTION_AT_5F, warm, RETENTION);
        }
        var anchors = List.copyOf(columns);
        for (double fahrenheit : new double[] {5, 17, 25, 35}) {
            double t = (fahrenheit - 32) / 1.8;
            if (t > anchors.get(0).temperature && t < warmest) {
                var column = PointColumn.at(columns, t);
                column.fill(Speed.RATED, between(anchors, t), warm, LINEAR);
            }
        }
        for (var column : columns) {
            var capacity = column.capacity(Speed.RATED);
            column.fillPower(Speed.RATED, capacity.value() * input * inputCurve(column.temperature), capacity, CUTLER);
        }
    }

    private static double inputCurve(double temperature) {
        return CutlerCurves.HEATING_INPUT_RATIO.at(HeatingSide.RATED_INDOOR, temperature);
    }

    private static double between(List<PointColumn> anchors, double temperature) {
        int i = 1;
        while (anchors.get(i).temperature < temperature) {
            i++;
        }
        var low = anchors.get(i - 1);
        var high = anchors.get(i);
        double share = (temperature - low.temperature) / (high.temperature - low.temperature);
        double from = low.capacity(Speed.RATED).value();
        return from + share * (high.capacity(Speed.RATED).value() - from);
    }
}
