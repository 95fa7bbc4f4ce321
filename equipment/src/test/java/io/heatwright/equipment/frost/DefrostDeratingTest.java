package io.heatwright.equipment.frost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefrostDeratingTest {

    @ParameterizedTest
    @CsvSource({
        "17, 0.08, 0.856, 0.976",
        "35, 0.029, 0.9478, 0.9913",
        "30, 0.044, 0.9208, 0.9868",
        "-10, 0.08, 0.856, 0.976"
    })
    void takesWhatTheStandardSays(double fahrenheit, double share, double capacity, double power) {
        double t = (fahrenheit - 32) / 1.8;
        assertThat(DefrostDerating.timeShare(t)).isCloseTo(share, within(1e-12));
        assertThat(DefrostDerating.onCapacity(t)).isCloseTo(capacity, within(1e-12));
        assertThat(DefrostDerating.onPower(t)).isCloseTo(power, within(1e-12));
    }

    @Test
    void takesNothingFromFortyDegreesFahrenheitUp() {
        assertThat(DefrostDerating.onCapacity((40.1 - 32) / 1.8)).isEqualTo(1);
        assertThat(DefrostDerating.onPower(20)).isEqualTo(1);
    }
}
