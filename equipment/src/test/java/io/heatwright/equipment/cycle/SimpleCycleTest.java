package io.heatwright.equipment.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One-stage cycles without losses of lines, against figures that CoolProp 8.0.0 gives by the same equations of state: 5 K of
 * superheat and of subcooling.
 */
class SimpleCycleTest {

    @ParameterizedTest
    @CsvSource({
        "R32, 5, 40, 0.7, 951448.02, 2478313.21, 84.8949709, 5.58009319, 7839841.45",
        "R32, -25, 45, 0.6, 334561.628, 2794781.03, 167.150296, 2.49255693, 3578678.94",
        "R410A, 5, 40, 0.7, 933176.168, 2418608.53, 68.9033867, 5.50854183, 7248999.13",
        "R410A, -25, 45, 0.6, 329413.153, 2726131.03, 119.635186, 2.43740905, 3177405.14",
        "R290, 5, 40, 0.7, 551116.606, 1369420.38, 57.0490231, 5.74706252, 4182786.02",
        "R290, -25, 45, 0.6, 203428.133, 1534314.07, 89.3819417, 2.5138573, 1853557.03",
        "R134a, 5, 40, 0.7, 349658.608, 1016593.02, 57.5416731, 5.82489048, 3165028.96",
        "R134a, -25, 45, 0.6, 106399.871, 1159924.24, 92.0123651, 2.53396871, 1164099.21"
    })
    void agreesWithAnotherProgram(
            String name,
            double evaporating,
            double condensing,
            double efficiency,
            double lowPressure,
            double highPressure,
            double discharge,
            double performance,
            double volumetricHeat) {
        var fluid = TestFluids.fluid(name);
        var law = new CompressorLaw(1 / efficiency - 1, 0, 1, 0, 0);
        var coil = new Coil(1000, 1, 0);
        // R410A boils over a tenth of a kelvin: the pressures say which end of it the other program meant.
        double boils = fluid.dewTemperature(lowPressure) - 273.15;
        double condenses = fluid.bubbleTemperature(highPressure) - 273.15;
        var settings = new CircuitSettings(evaporating + 5 - boils, condenses - condensing + 5, 0, 0, 0);
        var circuit = new RefrigerantCircuit(fluid, coil, coil, law, settings);
        var air = Surroundings.heating(condensing - 15, evaporating + 15);
        var balance = new CycleBalance(circuit, Mode.HEAT, air, new Drive(1, 1, 1), Impairments.NONE, fluid.state());

        balance.at(boils, condenses);

        double heat = balance.condenserHeat();
        assertThat(heat / balance.compressorPower).isCloseTo(performance, within(2e-4 * performance));
        assertThat(heat).isCloseTo(volumetricHeat, within(2e-4 * volumetricHeat));
        var state = fluid.state();
        if (discharge < fluid.definition().highestTemperature() - 273.15) {
            state.pressureEnthalpy(balance.outletPressure, balance.outlet);
            assertThat(state.temperature() - 273.15).isCloseTo(discharge, within(0.02));
        }
    }
}
