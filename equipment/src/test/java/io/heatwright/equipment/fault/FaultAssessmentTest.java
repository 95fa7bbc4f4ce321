package io.heatwright.equipment.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CalibrationData;
import io.heatwright.equipment.cycle.CalibrationPoint;
import io.heatwright.equipment.cycle.Surroundings;
import io.heatwright.equipment.cycle.TestFluids;
import io.heatwright.equipment.fault.FaultOutcome.Effect;
import io.heatwright.equipment.fault.FaultOutcome.NotKnown;
import io.heatwright.equipment.fault.FaultOutcome.Stops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults of a mini-split that gives 5.3 kW at 47 °F. */
class FaultAssessmentTest {

    private static final Surroundings COLD = Surroundings.heating(CalibrationPoint.HEATED_ROOM, -15 / 1.8);
    private static final Surroundings MILD = Surroundings.heating(CalibrationPoint.HEATED_ROOM, 5);
    private static final Surroundings HOT =
            Surroundings.cooling(CalibrationPoint.COOLED_ROOM, CalibrationPoint.COOLED_ROOM_WET_BULB, 35);

    private static final Calibration UNIT = Calibration.of(
            TestFluids.fluid("R410A"),
            new CalibrationData(
                    List.of(
                            point(Mode.HEAT, 15 / 1.8, 5275, 1470), // Mitsubishi MUZ-FH09NA at its highest speed
                            point(Mode.HEAT, -15 / 1.8, 3575, 1440)),
                    List.of(point(Mode.COOL, 35, 3517, 1000)),
                    Speed.MAXIMUM,
                    3194));

    private static CalibrationPoint point(Mode mode, double outdoor, double capacity, double power) {
        return new CalibrationPoint(mode, Speed.MAXIMUM, outdoor, capacity, power, Provenance.PUBLISHED);
    }

    private static FaultAssessment at(Surroundings air) {
        return FaultAssessment.at(UNIT, air.equals(HOT) ? Mode.COOL : Mode.HEAT, Speed.MAXIMUM, air);
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void withoutSeverityNothingIsWrong(FaultKind kind) {
        for (var air : List.of(COLD, MILD, HOT)) {
            var outcome = at(air).of(kind.of(0));

            assertThat(outcome).isInstanceOfSatisfying(Effect.class, effect -> {
                assertThat(effect.capacityFactor()).isBetween(1 - 1e-9, 1 + 1e-9);
                assertThat(effect.powerFactor()).isBetween(1 - 1e-9, 1 + 1e-9);
                assertThat(effect.setpointError()).isZero();
            });
        }
    }

    /** But for charge, whose regression is what it is; once the unit stops it does not run again. */
    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNDERCHARGE", "OVERCHARGE", "STUCK_REVERSING_VALVE"})
    void aWorseFaultNeverGivesMore(FaultKind kind) {
        for (var air : List.of(COLD, MILD, HOT)) {
            var assessment = at(air);
            double last = Double.POSITIVE_INFINITY;
            for (int step = 0; step <= 20; step++) {
                double severity = kind.worst() * step / 20;
                double found = capacity(assessment.of(kind.of(severity)));
                assertThat(found).as(kind + " " + severity + " at " + air).isLessThanOrEqualTo(last + 1e-9);
                last = found;
            }
        }
    }

    private static double capacity(FaultOutcome outcome) {
        return outcome instanceof Effect effect ? effect.capacityFactor() : -1;
    }

    /** The published regression's own turns: a little missing charge in the cold, any surplus while it is warm. */
    @Test
    void chargeFollowsItsRegressionWhereverThatLeads() {
        assertThat(capacity(at(COLD).of(FaultKind.UNDERCHARGE.of(0.03)))).isBetween(1.003, 1.005);
        assertThat(capacity(at(COLD).of(FaultKind.UNDERCHARGE.of(0.3)))).isBetween(0.82, 0.83);
        assertThat(capacity(at(HOT).of(FaultKind.OVERCHARGE.of(0.3)))).isBetween(1.02, 1.03);
        for (var air : List.of(COLD, MILD, HOT)) {
            for (int percent = 0; percent <= 30; percent++) {
                double missing = capacity(at(air).of(FaultKind.UNDERCHARGE.of(percent / 100.0)));
                double surplus = capacity(at(air).of(FaultKind.OVERCHARGE.of(percent / 100.0)));
                assertThat(missing).isBetween(0.7, 1.01);
                assertThat(surplus).isBetween(0.99, 1.03);
            }
        }
    }

    /** Literature, from memory: 30 to 50 % of the face covered costs 5 to 15 % of cooling and takes 10 to 25 % more power. */
    @Test
    void aHalfCoveredOutdoorCoilCostsWhatTheLiteratureSays() {
        assertThat(at(HOT).of(FaultKind.BLOCKED_OUTDOOR_COIL.of(0.45))).isInstanceOfSatisfying(Effect.class, effect -> {
            assertThat(effect.capacityFactor()).isBetween(0.85, 0.95);
            assertThat(effect.powerFactor()).isBetween(1.10, 1.25);
            assertThat(effect.basis()).isEqualTo(FaultBasis.DERIVED_FROM_CYCLE);
        });
    }

    @Test
    void outsideARegressionNothingIsKnown() {
        var deep = FaultAssessment.at(
                UNIT, Mode.HEAT, Speed.MAXIMUM, Surroundings.heating(CalibrationPoint.HEATED_ROOM, -20));

        assertThat(deep.of(FaultKind.UNDERCHARGE.of(0.2))).isInstanceOf(NotKnown.class);
    }

    @Test
    void anIndoorFanThatStandsStopsTheUnit() {
        assertThat(at(COLD).of(FaultKind.FAILED_INDOOR_FAN.of(1))).isInstanceOf(Stops.class);
    }

    @Test
    void aSlowIndoorFanFollowsThePublishedCurvesDownToHalfOfTheAir() {
        assertThat(at(MILD).of(FaultKind.FAILED_INDOOR_FAN.of(0.5)))
                .isInstanceOfSatisfying(
                        Effect.class, effect -> assertThat(effect.basis()).isEqualTo(FaultBasis.PUBLISHED_REGRESSION));
        assertThat(at(MILD).of(FaultKind.FAILED_INDOOR_FAN.of(0.6)))
                .isInstanceOfSatisfying(
                        NotKnown.class,
                        unknown -> assertThat(unknown.reason()).contains("half of the design air flow"));
    }

    @Test
    void aSensorThatReadsTooHighLeavesTheRoomTooCold() {
        assertThat(at(COLD).of(FaultKind.SENSOR_OFFSET.of(2)))
                .isInstanceOfSatisfying(
                        Effect.class,
                        effect -> assertThat(effect.setpointError()).isEqualTo(-2));
    }

    @Test
    void aReversingValveInTheOtherModeGivesNothing() {
        assertThat(capacity(at(COLD).of(FaultKind.STUCK_REVERSING_VALVE.of(1)))).isZero();
    }
}
