package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPeriodTest {

    /** Extremes printed in the headers of the Denver and Duluth TMY3 files, from means and deviations there. */
    @ParameterizedTest
    @CsvSource({
        "-22.7, 2.8, 5, -24.7",
        "-22.7, 2.8, 10, -26.3",
        "-22.7, 2.8, 20, -27.9",
        "-22.7, 2.8, 50, -29.9",
        "-32.1, 3.4, 10, -36.5",
        "-32.1, 3.4, 50, -41"
    })
    void lowest_temperatures_match_the_printed_ones(double mean, double deviation, double years, double printed) {
        assertThat(ReturnPeriod.minimum(mean, deviation, years)).isCloseTo(printed, within(0.15));
    }

    @ParameterizedTest
    @CsvSource({"37.1, 1.3, 5, 38", "37.1, 1.3, 10, 38.8", "37.1, 1.3, 50, 40.5", "32.2, 1.8, 10, 34.6"})
    void highest_temperatures_match_the_printed_ones(double mean, double deviation, double years, double printed) {
        assertThat(ReturnPeriod.maximum(mean, deviation, years)).isCloseTo(printed, within(0.15));
    }
}
