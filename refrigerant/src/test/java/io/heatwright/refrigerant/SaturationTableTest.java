package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaturationTableTest {

    /** A made-up mixture whose columns are smooth functions, so that every value between rows is known. */
    private static SaturationTable table() {
        var bubble = new ArrayList<SaturationTable.Row>();
        var dew = new ArrayList<SaturationTable.Row>();
        for (double t = 220; t <= 300; t += 4) {
            bubble.add(new SaturationTable.Row(t, pressure(t), 1300 - 3 * (t - 220), 1500 * t, 1000 * Math.log(t)));
            dew.add(new SaturationTable.Row(t, pressure(t - 1), pressure(t) / (150 * t), 2e5 + 900 * t, 7000 - 4 * t));
        }
        return new SaturationTable("X1", "made up", List.of(), "none", "none", "none", bubble, dew);
    }

    private static double pressure(double t) {
        return Math.exp(22 - 2400 / t);
    }

    @Test
    void valuesBetweenRowsAreThoseOfTheFunctions() {
        var table = table();
        for (double t = 220.5; t < 300; t += 0.5) {
            var saturation = table.saturation(t);
            assertThat(saturation.liquid().pressure() / pressure(t)).isCloseTo(1, within(1e-6));
            assertThat(saturation.vapour().pressure() / pressure(t - 1)).isCloseTo(1, within(1e-6));
            assertThat(saturation.vapour().density() / (pressure(t) / (150 * t)))
                    .isCloseTo(1, within(1e-6));
            assertThat(saturation.liquid().enthalpy()).isCloseTo(1500 * t, within(1e-4));
            assertThat(saturation.latentHeat()).isCloseTo(2e5 - 600 * t, within(1e-3));
        }
    }

    @Test
    void aPressureHasTwoTemperaturesWithTheGlideBetweenThem() {
        var saturation = table().saturationAtPressure(pressure(260));

        assertThat(saturation.liquid().temperature()).isCloseTo(260, within(1e-4));
        assertThat(saturation.vapour().temperature()).isCloseTo(261, within(1e-4));
    }

    @Test
    void nothingIsSaidBeyondTheTable() {
        assertThatThrownBy(() -> table().saturation(301))
                .isInstanceOf(OutsideRange.class)
                .hasMessage("saturation temperature 301 K is outside the table of X1: 220 to 300 K");
        assertThatThrownBy(() -> table().saturationAtPressure(1e7))
                .isInstanceOf(OutsideRange.class)
                .hasMessageStartingWith("saturation pressure 10000000 Pa is outside the table of X1: ");
    }

    @Test
    void aTableNeedsRows() {
        assertThatThrownBy(() -> new SaturationTable("X1", "", List.of(), "", "", "", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
