package io.heatwright.equipment.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published regressions, worked out by hand from their coefficients. */
class FaultRegressionsTest {

    /** Cooling a room of 26.7 °C at 35 °C outdoors, heating at 8.3 and −8.3 °C. The last row lies beyond what is offered. */
    @ParameterizedTest
    @CsvSource({
        "COOL, -0.1, 26.7, 35, 0.956, 0.965",
        "COOL, -0.2, 26.7, 35, 0.888, 0.908",
        "COOL, -0.3, 26.7, 35, 0.798, 0.828",
        "HEAT, -0.1, 21.1, 8.3, 0.960, 0.972",
        "HEAT, -0.2, 21.1, 8.3, 0.868, 0.895",
        "HEAT, -0.3, 21.1, 8.3, 0.723, 0.764",
        "HEAT, -0.3, 21.1, -8.3, 0.825, 0.851",
        "COOL, -0.4, 26.7, 35, 0.685, 0.724"
    })
    void missingChargeCostsHeatAndEfficiency(
            Mode mode, double deviation, double indoor, double outdoor, double capacity, double efficiency) {
        double q = ChargeRegression.capacity(mode, deviation, indoor, outdoor);
        double p = ChargeRegression.power(mode, deviation, indoor, outdoor);

        assertThat(q).isCloseTo(capacity, within(0.0011));
        assertThat(q / p).isCloseTo(efficiency, within(0.0011));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1.012, 1.015", "0.2, 1.021, 1.035"})
    void aSurplusRaisesCoolingALittleAndPowerMore(double deviation, double capacity, double power) {
        assertThat(ChargeRegression.capacity(Mode.COOL, deviation, 26.7, 35)).isCloseTo(capacity, within(0.001));
        assertThat(ChargeRegression.power(Mode.COOL, deviation, 26.7, 35)).isCloseTo(power, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.984, 1.015, 0.985, 1.05",
        "0.8, 0.966, 1.029, 0.966, 1.12",
        "0.7, 0.944, 1.044, 0.944, 1.20",
        "0.6, 0.920, 1.058, 0.918, 1.29",
        "0.5, 0.893, 1.073, 0.889, 1.40"
    })
    void lessAirCostsHeatAndEfficiency(
            double flow, double cooling, double coolingInput, double heating, double heatingInput) {
        assertThat(AirflowCurves.capacity(Mode.COOL, flow)).isCloseTo(cooling, within(0.002));
        assertThat(AirflowCurves.inputRatio(Mode.COOL, flow)).isCloseTo(coolingInput, within(0.001));
        assertThat(AirflowCurves.capacity(Mode.HEAT, flow)).isCloseTo(heating, within(0.001));
        assertThat(AirflowCurves.inputRatio(Mode.HEAT, flow)).isCloseTo(heatingInput, within(0.006));
    }

    @Test
    void nothingIsExtrapolated() {
        assertThat(ChargeRegression.objection(Mode.COOL, 26.7, 35)).isEmpty();
        assertThat(ChargeRegression.objection(Mode.HEAT, 10, -15 / 1.8)).isEmpty();
        assertThat(ChargeRegression.objection(Mode.HEAT, 21.1, -15).orElseThrow())
                .contains("from -8.3 to 8.3 °C outdoors", "not extrapolated");
        assertThat(ChargeRegression.objection(Mode.COOL, 18, 35).orElseThrow()).contains("21.1 to 26.7 °C");
        assertThat(ChargeRegression.objection(Mode.COOL, 25, 45).orElseThrow()).contains("21.1 to 37.8 °C");
    }

    @ParameterizedTest
    @CsvSource({
        "UNDERCHARGE, 0.35, 'is 35 %; allowed is 0 % to 30 %'",
        "DIRTY_FILTER, -0.1, 'is -10 %; allowed is 0 % to 50 %'",
        "SENSOR_OFFSET, 7.5, 'is 7.5 K; allowed is -5 K to 5 K'",
        "STUCK_REVERSING_VALVE, 0.5, 'allowed is 0 % or 100 %'"
    })
    void aSeverityOutsideItsRangeIsRefused(FaultKind kind, double severity, String message) {
        assertThatThrownBy(() -> kind.of(severity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kind.words())
                .hasMessageContaining(message);
    }
}
