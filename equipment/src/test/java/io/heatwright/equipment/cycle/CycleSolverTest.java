package io.heatwright.equipment.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.cycle.CycleImpossible.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A usual unit, and what stops it. */
class CycleSolverTest {

    private static final RefrigerantCircuit UNIT = Circuits.usual(Circuits.FLUIDS.get(0));
    private static final Surroundings COLD = Surroundings.heating(21, -8.3);

    private static CycleRun heat(Impairments impairments) {
        return CycleSolver.run(UNIT, Mode.HEAT, COLD, Circuits.usualDrive(), impairments);
    }

    @Test
    void aUsualUnitRunsAtUsualTemperatures() {
        var run = heat(Impairments.NONE);

        assertThat(run.evaporatingTemperature()).isBetween(-18.0, -10.0);
        assertThat(run.condensingTemperature()).isBetween(30.0, 45.0);
        assertThat(run.efficiency()).isBetween(2.0, 3.5);
        assertThat(run.at(Place.EVAPORATOR_INLET).quality()).isBetween(0.1, 0.4);
        assertThat(run.at(Place.CONDENSER_OUTLET).temperature())
                .isCloseTo(run.condensingTemperature() - run.subcooling(), within(1e-6));
        assertThat(run.at(Place.COMPRESSOR_OUTLET).temperature())
                .isGreaterThan(run.at(Place.CONDENSER_INLET).temperature());
    }

    @Test
    void coolingAWetRoomTakesMoreHeatThanADryOne() {
        var damp = CycleSolver.run(
                UNIT, Mode.COOL, Surroundings.cooling(26.7, 19.4, 35), Circuits.usualDrive(), Impairments.NONE);
        var dry = CycleSolver.run(
                UNIT, Mode.COOL, Surroundings.cooling(26.7, 12, 35), Circuits.usualDrive(), Impairments.NONE);

        assertThat(damp.capacity()).isGreaterThan(dry.capacity());
        assertThat(damp.evaporatingTemperature()).isGreaterThan(dry.evaporatingTemperature());
    }

    @Test
    void anIndoorFanThatStandsStopsTheUnitByItsHighPressure() {
        assertThatReason(() -> heat(Impairments.NONE.indoor(0.03, 1, 0)), Reason.CONDENSER_TOO_SMALL)
                .hasMessageContaining("indoor coil cannot give off the heat below 66 °C");
    }

    @Test
    void anOutdoorCoilUnderIceStopsTheUnitByItsLowPressure() {
        assertThatReason(() -> heat(Impairments.NONE.outdoor(0.001, 0.001, 1)), Reason.EVAPORATOR_TOO_SMALL)
                .hasMessageContaining("more heat than the outdoor coil can take up above -");
    }

    @Test
    void aCoilNearlyUnderIceLetsTheGasLeaveTooHot() {
        assertThatReason(() -> heat(Impairments.NONE.outdoor(0.01, 0.01, 1)), Reason.BEYOND_EQUATION)
                .hasMessageContaining("hotter than the equation of state of R410A goes, 227 °C");
    }

    @Test
    void aValveThatPassesHalfStarvesTheEvaporator() {
        var sound = heat(Impairments.NONE);
        var starved = StarvedEvaporator.run(sound, UNIT, 0.5);

        assertThat(StarvedEvaporator.run(sound, UNIT, 1)).isEqualTo(sound);
        assertThat(starved.evaporatingTemperature()).isLessThan(sound.evaporatingTemperature());
        assertThat(starved.superheat()).isGreaterThan(sound.superheat());
        assertThat(starved.capacity()).isLessThan(sound.capacity());
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertThatReason(
            ThrowingCallable call, Reason reason) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CycleImpossible.class,
                        impossible -> assertThat(impossible.reason()).isEqualTo(reason));
    }
}
