package io.heatwright.equipment.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.CycleImpossible.Reason;
import io.heatwright.refrigerant.Fluid;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** From published points to the circuit behind them. */
class CalibrationTest {

    private static final Fluid FLUID = Circuits.FLUIDS.get(0);
    private static final double BTUH = 1055.05585262 / 3600;

    /** LG LSU090HSV4 as in the NEEP list of 2018. */
    private static final CalibrationData LG = new CalibrationData(
            List.of(
                    heat(Speed.RATED, 47, 10800 * BTUH, 700),
                    heat(Speed.MAXIMUM, 47, 17061 * BTUH, 1430),
                    heat(Speed.RATED, 17, 6630 * BTUH, 560),
                    heat(Speed.MAXIMUM, 17, 11080 * BTUH, 1020)),
            List.of(new CalibrationPoint(Mode.COOL, Speed.RATED, 35, 9000 * BTUH, 677, Provenance.DERIVED)),
            Speed.MAXIMUM,
            10800 * BTUH);

    private static CalibrationPoint heat(Speed speed, double fahrenheit, double capacity, double power) {
        return new CalibrationPoint(Mode.HEAT, speed, (fahrenheit - 32) / 1.8, capacity, power, Provenance.PUBLISHED);
    }

    @Test
    void everyPointComesBackAsItWasGiven() {
        var unit = Calibration.of(FLUID, LG);

        assertThat(unit.points()).hasSize(5).allSatisfy(found -> {
            var point = found.point();
            var run = unit.run(point.mode(), point.speed(), point.surroundings(), Impairments.NONE);
            assertThat(run.capacity()).isCloseTo(point.capacity(), within(1e-6 * point.capacity()));
            assertThat(run.power()).isCloseTo(point.power(), within(1e-6 * point.power()));
            assertThat(run.evaporatingTemperature()).isCloseTo(found.evaporatingTemperature(), within(1e-6));
            assertThat(run.isentropicEfficiency()).isCloseTo(found.isentropicEfficiency(), within(1e-6));
        });
    }

    @Test
    void theCompressorLawFollowsThePointsOfAGoodSheet() {
        var unit = Calibration.of(FLUID, LG);

        assertThat(unit.points())
                .filteredOn(found -> found.point().mode() == Mode.HEAT)
                .allSatisfy(found -> {
                    assertThat(found.deviation()).isBetween(-0.12, 0.12);
                    assertThat(found.isentropicEfficiency()).isBetween(0.55, 0.80);
                });
        assertThat(unit.leftOut()).isEmpty();
    }

    @Test
    void betweenAndBelowThePointsSpeedIsLinearAndHeld() {
        var unit = Calibration.of(FLUID, LG);
        double warm = unit.drive(Mode.HEAT, Speed.MAXIMUM, 15 / 1.8).displacement();
        double cold = unit.drive(Mode.HEAT, Speed.MAXIMUM, -15 / 1.8).displacement();

        assertThat(unit.drive(Mode.HEAT, Speed.MAXIMUM, 0).displacement())
                .isCloseTo(0.5 * (warm + cold), within(1e-12));
        assertThat(unit.drive(Mode.HEAT, Speed.MAXIMUM, -25).displacement()).isEqualTo(cold);
        assertThat(unit.runs(Mode.HEAT, Speed.MINIMUM)).isFalse();
    }

    /** What a usual unit would publish leads back to a unit that predicts what the usual one does in the cold. */
    @Test
    void pointsOfAKnownCircuitLeadBackToIt() {
        for (long seed = 0; seed < 40; seed++) {
            var random = new SplittableRandom(seed);
            var fluid = Circuits.FLUIDS.get(random.nextInt(2));
            double nominal = random.nextDouble(2500, 6000);
            var known = new Calibrator(fluid, List.of(), nominal, nominal).usual(nominal * 1.6e-7);
            var drive = new Drive(nominal * random.nextDouble(1.5e-7, 2.2e-7), 1, 1);
            var points = new ArrayList<CalibrationPoint>();
            for (double fahrenheit : new double[] {47, 17}) {
                var air = Surroundings.heating(CalibrationPoint.HEATED_ROOM, (fahrenheit - 32) / 1.8);
                var run = CycleSolver.run(known, Mode.HEAT, air, drive, Impairments.NONE);
                points.add(heat(Speed.MAXIMUM, fahrenheit, run.capacity(), run.power()));
            }
            var unit = Calibration.of(fluid, new CalibrationData(points, List.of(), Speed.MAXIMUM, nominal));
            var cold = Surroundings.heating(CalibrationPoint.HEATED_ROOM, -25);
            var truth = CycleSolver.run(known, Mode.HEAT, cold, drive, Impairments.NONE);
            var found = unit.run(Mode.HEAT, Speed.MAXIMUM, cold, Impairments.NONE);
            assertThat(found.capacity() / truth.capacity()).as("seed " + seed).isCloseTo(1, within(0.01));
            assertThat(found.efficiency() / truth.efficiency())
                    .as("seed " + seed)
                    .isCloseTo(1, within(0.02));
        }
    }

    @Test
    void aPointThatNoCompressorCanDoIsRefused() {
        var data = new CalibrationData(
                List.of(heat(Speed.MAXIMUM, 47, 4000, 300), heat(Speed.MAXIMUM, 17, 3000, 900)),
                List.of(),
                Speed.MAXIMUM,
                4000);

        assertThatThrownBy(() -> Calibration.of(FLUID, data))
                .isInstanceOfSatisfying(
                        CycleImpossible.class,
                        impossible -> assertThat(impossible.reason()).isEqualTo(Reason.BEYOND_COMPRESSOR))
                .hasMessage("No cycle with usual coils gives 4000 W from 300 W at 8.3 °C outdoors.");
    }

    @Test
    void aLowestSpeedThatNoCompressorCanDoIsLeftOut() {
        var points = new ArrayList<>(LG.heating());
        points.add(heat(Speed.MINIMUM, 17, 800, 100));

        var unit = Calibration.of(FLUID, new CalibrationData(points, List.of(), Speed.MAXIMUM, LG.nominal()));

        assertThat(unit.leftOut()).hasSize(1);
        assertThat(unit.runs(Mode.HEAT, Speed.MINIMUM)).isFalse();
    }
}
