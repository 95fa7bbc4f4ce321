package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreakerResponseTest {

    @Test
    void the_calibration_points_of_the_standard_open_the_bands() {
        assertThat(BreakerResponse.to(15, 15)).isEqualTo(BreakerResponse.HOLDS);
        assertThat(BreakerResponse.to(15.01, 15)).isEqualTo(BreakerResponse.HOLDING_NOT_GUARANTEED);
        assertThat(BreakerResponse.to(20.2, 15)).isEqualTo(BreakerResponse.HOLDING_NOT_GUARANTEED);
        assertThat(BreakerResponse.to(20.25, 15)).isEqualTo(BreakerResponse.TRIPS_WITHIN_AN_HOUR);
        assertThat(BreakerResponse.to(29.9, 15)).isEqualTo(BreakerResponse.TRIPS_WITHIN_AN_HOUR);
        assertThat(BreakerResponse.to(30, 15)).isEqualTo(BreakerResponse.TRIPS_WITHIN_TWO_MINUTES);
    }

    @Test
    void an_unknown_current_has_an_unknown_response() {
        assertThat(BreakerResponse.to(Double.NaN, 15)).isEqualTo(BreakerResponse.UNKNOWN);
    }
}
