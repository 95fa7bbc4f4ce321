package io.heatwright.refrigerant.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.OutsideRange;
import io.heatwright.refrigerant.TestFluids;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneStageCycleTest {
    private static final double CLOSE = 1e-6;
    private static final double ICE_POINT = 273.15;

    /** Eight cycles of [coolprop]. R410A evaporates and condenses at dew pressures, its liquid has the bubble pressure. */
    @Test
    void cyclesAreTheReferences() {
        for (var row : TestFluids.table("cycles.csv")) {
            var fluid = TestFluids.fluid(String.valueOf(row.get("fluid")));
            var cycle = OneStageCycle.of(
                    fluid,
                    new CycleConditions(
                            number(row, "evaporating_c") + ICE_POINT,
                            number(row, "condensing_c") + ICE_POINT,
                            number(row, "superheat_k"),
                            number(row, "subcooling_k"),
                            number(row, "isentropic_efficiency")));
            hold(row, "evaporating_pressure_pa", cycle.suction().pressure());
            hold(row, "condensing_pressure_pa", cycle.discharge().pressure());
            hold(row, "suction_density_kg_m3", cycle.suction().density());
            hold(row, "suction_enthalpy_j_kg", cycle.suction().enthalpy());
            hold(row, "suction_entropy_j_kgk", cycle.suction().entropy());
            hold(row, "isentropic_enthalpy_j_kg", cycle.isentropicDischarge().enthalpy());
            hold(row, "discharge_enthalpy_j_kg", cycle.discharge().enthalpy());
            hold(row, "discharge_c", cycle.discharge().temperature() - ICE_POINT);
            hold(row, "liquid_enthalpy_j_kg", cycle.liquid().enthalpy());
            hold(row, "heating_cop", cycle.heatingPerformance());
            hold(row, "cooling_cop", cycle.coolingPerformance());
            hold(row, "volumetric_heat_j_m3", cycle.volumetricHeat());
        }
    }

    private static void hold(Map<String, String> row, String column, double computed) {
        assertThat(Math.abs(computed / number(row, column) - 1))
                .as("%s of %s", column, row)
                .isLessThan(CLOSE);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(String.valueOf(row.get(column)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R32", "R410A", "R290", "R134a", "R1234yf"})
    void noCycleBeatsCarnotAndEnergyCloses(String name) {
        var fluid = TestFluids.fluid(name);
        for (int seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            double evaporating = 240 + 50 * random.nextDouble();
            double condensing = evaporating + 10 + 40 * random.nextDouble();
            var conditions = new CycleConditions(
                    evaporating,
                    Math.min(condensing, fluid.criticalTemperature() - 5),
                    15 * random.nextDouble(),
                    10 * random.nextDouble(),
                    0.4 + 0.6 * random.nextDouble());
            var cycle = OneStageCycle.of(fluid, conditions);
            var what = name + " seed " + seed + " " + conditions;
            double carnot = conditions.condensing() / (conditions.condensing() - conditions.evaporating());
            assertThat(cycle.heatingPerformance()).as(what).isBetween(1.0, carnot);
            assertThat(cycle.heatingPerformance() - cycle.coolingPerformance())
                    .as(what)
                    .isCloseTo(1, Offset.offset(1e-9));
            assertThat(cycle.discharge().entropy())
                    .as(what)
                    .isGreaterThanOrEqualTo(cycle.suction().entropy() * (1 - 1e-12));
            assertThat(cycle.discharge().temperature())
                    .as(what)
                    .isGreaterThanOrEqualTo(cycle.isentropicDischarge().temperature() * (1 - 1e-12));
        }
    }

    /** The second R32 cycle of the reference table discharges at 440 K; the equation is published up to 435 K. */
    @Test
    void aDischargeBeyondTheRangeSaysSo() {
        var fluid = TestFluids.fluid("R32");

        assertThat(OneStageCycle.of(fluid, new CycleConditions(248.15, 318.15, 5, 5, 0.6))
                        .extrapolated())
                .isTrue();
        assertThat(OneStageCycle.of(fluid, new CycleConditions(278.15, 313.15, 5, 5, 0.7))
                        .extrapolated())
                .isFalse();
    }

    @Test
    void aCycleWithoutSuperheatOrSubcoolingRunsBetweenSaturatedStates() {
        var fluid = TestFluids.fluid("R410A");
        var cycle = OneStageCycle.of(fluid, new CycleConditions(280, 310, 0, 0, 1));

        assertThat(cycle.suction().quality()).isEqualTo(1);
        assertThat(cycle.liquid().quality()).isEqualTo(0);
    }

    @Test
    void impossibleConditionsAreRefusedWithWhatIsAllowed() {
        refused(310, 300, 5, 5, 0.7, "condensing temperature 300 K is not above the evaporating temperature 310 K");
        refused(280, 310, -1, 5, 0.7, "superheat -1 K is below 0");
        refused(280, 310, 5, -2, 0.7, "subcooling -2 K is below 0");
        refused(280, 310, 5, 5, 0, "isentropic efficiency 0 is not above 0 and up to 1");
        refused(280, 310, 5, 5, 1.2, "isentropic efficiency 1.2 is not above 0 and up to 1");
        refused(280, 360, 5, 5, 0.7, "saturation temperature 360 K is outside that of R32: 136.34 to 351.255 K");
        refused(100, 310, 5, 5, 0.7, "saturation temperature 100 K is outside that of R32: 136.34 to 351.255 K");
    }

    private static void refused(
            double evaporating,
            double condensing,
            double superheat,
            double subcooling,
            double efficiency,
            String message) {
        Fluid fluid = TestFluids.fluid("R32");
        assertThatThrownBy(() -> OneStageCycle.of(
                        fluid, new CycleConditions(evaporating, condensing, superheat, subcooling, efficiency)))
                .isInstanceOf(OutsideRange.class)
                .hasMessage(message);
    }
}
