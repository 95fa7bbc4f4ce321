package io.heatwright.app.catalogue;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.cycle.CalibrationData;
import io.heatwright.equipment.cycle.CalibrationPoint;
import io.heatwright.equipment.cycle.CycleRun;
import io.heatwright.equipment.fault.Fault;
import io.heatwright.equipment.fault.FaultAssessment;
import io.heatwright.equipment.fault.FaultKind;
import io.heatwright.equipment.fault.FaultOutcome;
import io.heatwright.formats.products.ProductCycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A unit explained at one condition.
 *
 * @param unit the product with its cycle
 * @param condition where
 * @param run its steady state there
 * @param faults what each fault asked for does
 */
record Explanation(ProductCycle unit, ExplainedCondition condition, CycleRun run, List<FaultOutcome> faults) {

    private static final int SEVERITIES = 3;
    private static final double STEPS_OF_A_SHARE = 20;
    private static final double STEPS_OF_A_KELVIN = 2;
    private static final double SAME = 0.3;

    static Explanation of(ProductCycle unit, ExplainedCondition condition, List<Fault> faults) {
        var assessment =
                FaultAssessment.at(unit.calibration(), condition.mode(), condition.speed(), condition.surroundings());
        return new Explanation(
                unit,
                condition,
                assessment.sound(),
                faults.stream().map(assessment::of).toList());
    }

    /** The faults asked for, then every kind at three severities up to the worst that is known. */
    static List<Fault> everyFault(List<Fault> asked) {
        var all = new ArrayList<>(asked);
        for (var kind : FaultKind.values()) {
            if (kind == FaultKind.STUCK_REVERSING_VALVE) {
                all.add(kind.of(1));
                continue;
            }
            for (int i = 1; i <= SEVERITIES; i++) {
                double steps = kind.isShare() ? STEPS_OF_A_SHARE : STEPS_OF_A_KELVIN;
                all.add(kind.of(Math.rint(steps * kind.worst() * i / SEVERITIES) / steps));
            }
        }
        return all;
    }

    /** Whether the condition lies beyond the coldest point that somebody published. */
    boolean isBelowPublished() {
        return condition.surroundings().outdoorTemperature() < unit.product().coldestPublishedPoint() - SAME;
    }

    /** What somebody published for just this condition, if anybody did. */
    Optional<CalibrationPoint> published() {
        var air = condition.surroundings();
        if (condition.mode() != Mode.HEAT || Math.abs(air.indoorTemperature() - CalibrationPoint.HEATED_ROOM) > SAME) {
            return Optional.empty();
        }
        return CalibrationData.publishedHeating(unit.product()).stream()
                .filter(point -> point.speed() == condition.speed())
                .filter(point -> Math.abs(point.outdoorTemperature() - air.outdoorTemperature()) < SAME)
                .findFirst();
    }
}
