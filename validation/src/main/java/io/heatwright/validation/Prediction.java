package io.heatwright.validation;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CalibrationPoint;
import io.heatwright.equipment.cycle.CycleImpossible;
import io.heatwright.equipment.cycle.Impairments;
import io.heatwright.equipment.map.SpeedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A published point that a unit's cycle and a straight line through the same two points were asked for.
 *
 * @param unit its name
 * @param outdoorTemperature °C
 * @param heat what the cycle gives over what was published, less 1
 * @param efficiency the same of the COP
 * @param lineHeat what the straight line gives over what was published, less 1
 * @param lineEfficiency the same of the COP
 */
record Prediction(
        String unit,
        double outdoorTemperature,
        double heat,
        double efficiency,
        double lineHeat,
        double lineEfficiency) {

    private static final double COLDEST = -60;
    private static final double WARMEST = 40;

    /** Compares one point at the highest speed; nothing if the cycle cannot be there. */
    static Optional<Prediction> of(
            String unit, Calibration cycle, List<CalibrationPoint> calibrated, CalibrationPoint truth) {
        var line = line(calibrated, truth.speed());
        double t = truth.outdoorTemperature();
        double lineHeat = line.highest(t);
        double efficiency = truth.capacity() / truth.power();
        try {
            var run = cycle.run(Mode.HEAT, truth.speed(), truth.surroundings(), Impairments.NONE);
            return Optional.of(new Prediction(
                    unit,
                    t,
                    run.capacity() / truth.capacity() - 1,
                    run.efficiency() / efficiency - 1,
                    lineHeat / truth.capacity() - 1,
                    lineHeat / line.power(t, lineHeat) / efficiency - 1));
        } catch (CycleImpossible impossible) {
            return Optional.empty();
        }
    }

    /** The performance map of the two points alone, its slopes going on. */
    private static SpeedMap line(List<CalibrationPoint> points, Speed speed) {
        var ends = points.stream()
                .filter(point -> point.speed() == speed)
                .sorted(Comparator.comparingDouble(CalibrationPoint::outdoorTemperature))
                .toList();
        double[] temperatures =
                ends.stream().mapToDouble(CalibrationPoint::outdoorTemperature).toArray();
        double[] heat = ends.stream().mapToDouble(CalibrationPoint::capacity).toArray();
        double[] power = ends.stream().mapToDouble(CalibrationPoint::power).toArray();
        return new SpeedMap(
                temperatures,
                new double[][] {heat, heat, heat},
                new double[][] {power, power, power},
                COLDEST,
                WARMEST);
    }
}
