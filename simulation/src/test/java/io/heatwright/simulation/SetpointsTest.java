package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SetpointsTest {

    @Test
    void heatingAboveCoolingIsRefusedWithTheHourAndBothValues() {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, 20);
        Arrays.fill(cooling, 26);
        cooling[13] = 19;
        assertThatThrownBy(() -> new Setpoints(heating, cooling, 1))
                .hasMessageContaining("13 o'clock")
                .hasMessageContaining("20.0")
                .hasMessageContaining("19.0");
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThatThrownBy(() -> new Setpoints(new double[23], new double[24], 1))
                .hasMessageContaining("24");
    }

    @Test
    void aDeadBandIsAboveZero() {
        var cooling = new double[24];
        Arrays.fill(cooling, 1);
        assertThatThrownBy(() -> new Setpoints(new double[24], cooling, 0)).hasMessageContaining("dead band");
    }
}
