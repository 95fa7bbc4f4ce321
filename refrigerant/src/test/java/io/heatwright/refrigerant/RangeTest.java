package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What an equation does not cover is refused by name, value and range. */
class RangeTest {
    private static final Fluid R32 = TestFluids.fluid("R32");

    private static void refused(Consumer<FluidState> asked, String message) {
        assertThatThrownBy(() -> asked.accept(R32.state()))
                .isInstanceOf(OutsideRange.class)
                .hasMessage(message);
    }

    @Test
    void temperaturesBeyondTheRange() {
        refused(
                s -> s.temperaturePressure(500, 1e6),
                "temperature 500 K is outside what R32's equation of state covers: 136.34 to 435 K");
        refused(
                s -> s.temperatureDensity(100, 1),
                "temperature 100 K is outside what R32's equation of state covers: 136.34 to 435 K");
        refused(
                s -> s.temperatureDensity(Double.NaN, 1),
                "temperature NaN K is outside what R32's equation of state covers: 136.34 to 435 K");
        refused(
                s -> s.temperatureQuality(400, 0.5),
                "saturation temperature 400 K is outside that of R32: 136.34 to 351.255 K");
    }

    @Test
    void pressuresBeyondTheRange() {
        refused(
                s -> s.temperaturePressure(300, 1e8),
                "pressure 100000000 Pa is outside what R32's equation of state covers: 0 to 70000000 Pa");
        refused(
                s -> s.pressureEnthalpy(-1, 3e5),
                "pressure -1 Pa is outside what R32's equation of state covers: 0 to 70000000 Pa");
        refused(
                s -> s.pressureQuality(6e6, 0.5),
                "saturation pressure 6000000 Pa is outside that of R32: 47.99989 to 5782645 Pa");
        assertThatThrownBy(() -> R32.state().temperatureDensity(300, 1500))
                .isInstanceOf(OutsideRange.class)
                .hasMessageStartingWith("density 1500 kg/m3 at 300 K needs ")
                .hasMessageEndingWith("R32's equation of state covers up to 70000000 Pa");
    }

    @Test
    void enthalpiesAndEntropiesBeyondTheRangeOfTheirPressure() {
        assertThatThrownBy(() -> R32.state().pressureEnthalpy(1e6, 9e5))
                .isInstanceOf(OutsideRange.class)
                .hasMessageStartingWith(
                        "enthalpy 900000 J/kg at 1000000 Pa is outside what R32's equation of state covers: -18");
        assertThatThrownBy(() -> R32.state().pressureEnthalpy(1e6, -9e5)).isInstanceOf(OutsideRange.class);
        assertThatThrownBy(() -> R32.state().pressureEnthalpy(1e7, 9e5)).isInstanceOf(OutsideRange.class);
        assertThatThrownBy(() -> R32.state().pressureEntropy(1e6, 9000))
                .isInstanceOf(OutsideRange.class)
                .hasMessageStartingWith("entropy 9000 J/(kg K) at 1000000 Pa is outside");
        assertThatThrownBy(() -> R32.state().pressureDensity(1e6, 2000)).isInstanceOf(OutsideRange.class);
        assertThatThrownBy(() -> R32.state().pressureDensity(1e6, 0.1)).isInstanceOf(OutsideRange.class);
    }

    @Test
    void qualitiesAndDensitiesThatAreNone() {
        refused(s -> s.pressureQuality(1e6, 1.1), "quality 1.1 is outside 0 (liquid) to 1 (vapour)");
        refused(s -> s.temperatureDensity(300, 0), "density 0 kg/m3 is not above 0");
    }

    @Test
    void extrapolatingReachesFartherButNotEndlessly() {
        var state = R32.extrapolatingState();
        state.temperaturePressure(500, 1e6);
        assertThat(state.temperature()).isEqualTo(500);
        assertThatThrownBy(() -> state.temperaturePressure(530, 1e6)).isInstanceOf(OutsideRange.class);
    }

    /** Lemmon's propane, the widest range: to 1000 MPa and down to the triple point at 85.525 K. */
    @Test
    void theCornersOfTheRangeAreCovered() {
        var state = TestFluids.fluid("R290").state();
        for (double temperature : new double[] {85.525, 650}) {
            for (double pressure : new double[] {1e-6, 1e5, 1e9}) {
                state.temperaturePressure(temperature, pressure);
                double density = state.density();
                state.pressureEnthalpy(pressure, state.enthalpy());
                assertThat(Math.abs(state.density() / density - 1))
                        .as("%s K, %s Pa", temperature, pressure)
                        .isLessThan(1e-9);
            }
        }
    }
}
