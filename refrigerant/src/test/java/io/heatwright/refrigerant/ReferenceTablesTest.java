package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equations of state against an independent program [coolprop]: 1e-7 relative, 1e-5 within 2 K of the critical point. */
class ReferenceTablesTest {
    private static final double CLOSE = 1e-7;
    private static final double NEAR_CRITICAL = 1e-5;
    private static final double ROUND_TRIP = 1e-10;

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void saturationIsTheReferences(Fluid fluid) {
        saturation(fluid, rows("saturation.csv", fluid));
    }

    private static void saturation(Fluid fluid, List<Map<String, String>> rows) {
        var state = fluid.state();
        for (var row : rows) {
            double temperature = number(row, "temperature_k");
            state.temperatureQuality(temperature, 0);
            hold(fluid, temperature, row, "bubble_pressure_pa", state.pressure());
            holdPhase(fluid, row, "liquid_", state);
            state.temperatureQuality(temperature, 1);
            hold(fluid, temperature, row, "dew_pressure_pa", state.pressure());
            holdPhase(fluid, row, "vapour_", state);
        }
    }

    /** Within a kelvin of the critical point, where R410A's formulas cross the loop of its equation. */
    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void saturationIsTheReferencesUpToTheCriticalPoint(Fluid fluid) {
        var rows = rows("near-critical.csv", fluid);
        assertThat(rows).hasSize(6);
        saturation(fluid, rows);
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void singlePhasesAreTheReferences(Fluid fluid) {
        var state = fluid.state();
        for (var row : rows("single-phase.csv", fluid)) {
            double temperature = number(row, "temperature_k");
            state.temperatureDensity(temperature, number(row, "density_kg_m3"));
            hold(fluid, temperature, row, "pressure_pa", state.pressure());
            hold(fluid, temperature, row, "internal_energy_j_kg", state.internalEnergy());
            holdPhase(fluid, row, "", state);
            assertThat(state.phase().key()).isEqualTo(row.get("phase"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.heatwright.refrigerant.TestFluids#all")
    void everyFlashFindsTheSameStateAgain(Fluid fluid) {
        var state = fluid.state();
        for (var row : rows("single-phase.csv", fluid)) {
            double temperature = number(row, "temperature_k");
            double density = number(row, "density_kg_m3");
            state.temperatureDensity(temperature, density);
            double pressure = state.pressure();
            double enthalpy = state.enthalpy();
            double entropy = state.entropy();
            state.pressureEnthalpy(pressure, enthalpy);
            same(fluid, row, state, temperature, density);
            state.pressureEntropy(pressure, entropy);
            same(fluid, row, state, temperature, density);
            state.temperaturePressure(temperature, pressure);
            same(fluid, row, state, temperature, density);
        }
    }

    private static void same(
            Fluid fluid, Map<String, String> row, FluidState state, double temperature, double density) {
        assertThat(Math.abs(state.temperature() / temperature - 1))
                .as("%s %s", fluid.name(), row)
                .isLessThan(ROUND_TRIP);
        assertThat(Math.abs(state.density() / density - 1))
                .as("%s %s", fluid.name(), row)
                .isLessThan(ROUND_TRIP);
    }

    private static void holdPhase(Fluid fluid, Map<String, String> row, String side, FluidState state) {
        double temperature = number(row, "temperature_k");
        hold(fluid, temperature, row, side + "density_kg_m3", state.density());
        hold(fluid, temperature, row, side + "enthalpy_j_kg", state.enthalpy());
        hold(fluid, temperature, row, side + "entropy_j_kgk", state.entropy());
        hold(fluid, temperature, row, side + "isobaric_heat_capacity_j_kgk", state.isobaricHeatCapacity());
        hold(fluid, temperature, row, side + "isochoric_heat_capacity_j_kgk", state.isochoricHeatCapacity());
        hold(fluid, temperature, row, side + "speed_of_sound_m_s", state.speedOfSound());
    }

    private static void hold(Fluid fluid, double temperature, Map<String, String> row, String column, double computed) {
        double allowed = Math.abs(temperature - fluid.definition().criticalTemperature()) > 2 ? CLOSE : NEAR_CRITICAL;
        assertThat(Math.abs(computed / number(row, column) - 1))
                .as("%s of %s at %s K", column, fluid.name(), temperature)
                .isLessThan(allowed);
    }

    private static List<Map<String, String>> rows(String table, Fluid fluid) {
        return TestFluids.table(table).stream()
                .filter(row -> fluid.name().equals(row.get("fluid")))
                .toList();
    }

    private static double number(Map<String, String> row, String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException(column + " is missing");
        }
        return Double.parseDouble(cell);
    }
}
