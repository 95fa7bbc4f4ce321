package io.heatwright.equipment;

import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.Biquadratic;
import java.util.ArrayList;
import java.util.List;

/**
 * Completes the cooling points of a sheet, most often from the one at 95 °F. Published figures are never touched; what is
 * added is marked derived, or assumed if it rests on an assumption.
 */
final class CoolingCompletion {

    private static final double WATTS_PER_BTUH = 1055.05585262 / 3600;
    private static final double[] SINGLE_SPEED_FAHRENHEIT = {67, 75, 82, 88, 105, 115};
    private static final String EER = "capacity over the published EER";
    private static final String CURVE = "published curve of its kind against outdoor temperature";

    private CoolingCompletion() {}

    /** Returns points from hot to mild, at each temperature from slow to fast; empty if the sheet has none. */
    static List<CoolingPoint> complete(Product product, Biquadratic capacity, Biquadratic inputRatio) {
        var columns = new ArrayList<PointColumn>();
        for (var point : product.performance().cooling()) {
            var column = PointColumn.at(columns, point.outdoorTemperature());
            column.capacity[point.speed().position()] = point.capacity();
            column.power[point.speed().position()] = point.power();
        }
        if (columns.isEmpty()) {
            return List.of();
        }
        var hot = PointColumn.at(columns, NeepStatistics.F95);
        var rated = hot.capacity(Speed.RATED);
        if (!rated.isKnown()) {
            throw new IllegalArgumentException(
                    "The product \"" + product.id() + "\" needs a rated cooling capacity at 95 °F (35 °C).");
        }
        var ratings = product.performance();
        var efficiency =
                ratings.rating(Metric.EER2).orElse(ratings.rating(Metric.EER)).orElse(ratings.rating(Metric.CEER));
        hot.fillPower(Speed.RATED, rated.value() / (efficiency.value() * WATTS_PER_BTUH), rated, EER);
        if (ratings.compressor() == Compressor.VARIABLE_SPEED) {
            var seasonal = ratings.rating(Metric.SEER2).orElse(ratings.rating(Metric.SEER));
            double steady = rated.value() / hot.power(Speed.RATED).value() / WATTS_PER_BTUH;
            completeVariable(columns, hot, seasonal.value() / steady);
            return points(columns, List.of(Speed.values()));
        }
        completeSingle(columns, hot, capacity, inputRatio);
        return points(columns, List.of(Speed.RATED));
    }

    private static List<CoolingPoint> points(List<PointColumn> columns, List<Speed> speeds) {
        var points = new ArrayList<CoolingPoint>();
        for (int i = columns.size() - 1; i >= 0; i--) {
            var column = columns.get(i);
            for (var speed : speeds) {
                points.add(new CoolingPoint(column.temperature, speed, column.capacity(speed), column.power(speed)));
            }
        }
        return points;
    }

    private static void completeVariable(List<PointColumn> columns, PointColumn hot, double seasonalOverSteady) {
        String rule = NeepStatistics.SOURCE;
        // OS-HPXML's ductless means serve when no seasonal rating was published.
        boolean known = !Double.isNaN(seasonalOverSteady);
        double lowestCapacity = known ? NeepStatistics.coolingLowestCapacity(seasonalOverSteady) : 0.255;
        double lowestInput = known ? NeepStatistics.coolingLowestInputRatio(seasonalOverSteady) : 1 / 1.4;
        var rated = hot.capacity(Speed.RATED);
        var ratedPower = hot.power(Speed.RATED);
        hot.fill(Speed.MAXIMUM, rated.value() / NeepStatistics.COOLING_RATED_CAPACITY, rated, rule);
        var highest = hot.capacity(Speed.MAXIMUM);
        hot.fillPower(
                Speed.MAXIMUM,
                highest.value() * hot.inputRatio(Speed.RATED) / NeepStatistics.COOLING_RATED_INPUT_RATIO,
                ratedPower,
                rule);
        hot.fill(Speed.MINIMUM, Math.min(rated.value(), highest.value() * lowestCapacity), highest, rule);

        var mild = PointColumn.at(columns, NeepStatistics.F82);
        mild.fill(Speed.MAXIMUM, highest.value() / NeepStatistics.HIGHEST_CAPACITY_95_OVER_82, highest, rule);
        mild.fillPower(
                Speed.MAXIMUM,
                mild.capacity(Speed.MAXIMUM).value()
                        * hot.inputRatio(Speed.MAXIMUM)
                        / NeepStatistics.HIGHEST_INPUT_RATIO_95_OVER_82,
                ratedPower,
                rule);
        mild.fill(Speed.RATED, mild.capacity(Speed.MAXIMUM).value() * rated.value() / highest.value(), highest, rule);
        mild.fillPower(
                Speed.RATED,
                mild.capacity(Speed.RATED).value()
                        * hot.inputRatio(Speed.RATED)
                        / NeepStatistics.HIGHEST_INPUT_RATIO_95_OVER_82,
                ratedPower,
                rule);
        var lowest = hot.capacity(Speed.MINIMUM);
        mild.fill(Speed.MINIMUM, lowest.value() / NeepStatistics.LOWEST_CAPACITY_95_OVER_82, lowest, rule);
        mild.fillPower(
                Speed.MINIMUM,
                mild.capacity(Speed.MINIMUM).value() * mild.inputRatio(Speed.MAXIMUM) * lowestInput,
                ratedPower,
                rule);
        hot.fillPower(
                Speed.MINIMUM,
                lowest.value() * mild.inputRatio(Speed.MINIMUM) * NeepStatistics.LOWEST_INPUT_RATIO_95_OVER_82,
                ratedPower,
                rule);
    }

    private static void completeSingle(
            List<PointColumn> columns, PointColumn hot, Biquadratic capacity, Biquadratic inputRatio) {
        double wetBulb = CoolingCoil.RATED_WET_BULB;
        double ratedCapacity = hot.capacity(Speed.RATED).value() / capacity.at(wetBulb, hot.temperature);
        double ratedInput = hot.inputRatio(Speed.RATED) / inputRatio.at(wetBulb, hot.temperature);
        for (double fahrenheit : SINGLE_SPEED_FAHRENHEIT) {
            double t = (fahrenheit - 32) / 1.8;
            var column = PointColumn.at(columns, t);
            column.fill(Speed.RATED, ratedCapacity * capacity.at(wetBulb, t), hot.capacity(Speed.RATED), CURVE);
            column.fillPower(
                    Speed.RATED,
                    column.capacity(Speed.RATED).value() * ratedInput * inputRatio.at(wetBulb, t),
                    hot.power(Speed.RATED),
                    CURVE);
        }
    }
}
