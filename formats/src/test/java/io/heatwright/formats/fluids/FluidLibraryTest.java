package io.heatwright.formats.fluids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.refrigerant.FluidDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FluidLibraryTest {

    @Test
    void fiveFluidsComeWithTheProgram() {
        assertThat(FluidLibrary.definitions())
                .extracting(FluidDefinition::name)
                .containsExactly("R32", "R410A", "R290", "R134a", "R1234yf");
    }

    /** Counts of terms as the papers have them. */
    @ParameterizedTest
    @CsvSource({"R32, 19, 0, 4", "R410A, 21, 0, 3", "R290, 11, 7, 4", "R134a, 21, 0, 0", "R1234yf, 10, 7, 3"})
    void noTermIsLost(String name, int powers, int gaussians, int planckEinstein) {
        var definition = FluidLibrary.definition(name).orElseThrow();

        assertThat(definition.powers()).hasSize(powers);
        assertThat(definition.gaussians()).hasSize(gaussians);
        assertThat(definition.ideal().planckEinstein()).hasSize(planckEinstein);
    }

    @ParameterizedTest
    @CsvSource({"R32, R32", "r-32, R32", "r410a, R410A", "propane, R290", "n-Propane, R290", "HFC-134a, R134a"})
    void fluidsAreKnownByTheirNamesAndAliases(String written, String name) {
        assertThat(FluidLibrary.definition(written)).map(FluidDefinition::name).hasValue(name);
    }

    @Test
    void anUnknownFluidIsNotFound() {
        assertThat(FluidLibrary.definition("R22")).isEmpty();
    }

    /** [coolprop]: saturated liquid at 273.15 K of the IIR reference state. */
    @Test
    void aFluidComputes() {
        var state = FluidLibrary.fluid("R290").orElseThrow().state();
        state.temperatureQuality(273.15, 0);
        assertThat(state.enthalpy()).isCloseTo(200_000, within(0.3));
        assertThat(state.entropy()).isCloseTo(1000, within(0.01));
    }
}
