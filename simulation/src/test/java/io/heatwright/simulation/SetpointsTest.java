package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.home.Thermostat;
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
        assertThatThrownBy(() -> new Setpoints(heating, cooling))
                .hasMessageContaining("13 o'clock")
                .hasMessageContaining("20.0")
                .hasMessageContaining("19.0");
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThatThrownBy(() -> new Setpoints(new double[23], new double[24])).hasMessageContaining("24");
    }

    @Test
    void a_recovering_thermostat_is_held_at_the_mean_of_its_way() {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, 20);
        Arrays.fill(heating, 0, 7, 10);
        Arrays.fill(cooling, 27);

        var setpoints = Setpoints.of(new Thermostat(heating, cooling, 1, 2));

        assertThat(Arrays.copyOfRange(setpoints.heating(), 6, 10)).containsExactly(10, 12.5, 17.5, 20);
    }
}
