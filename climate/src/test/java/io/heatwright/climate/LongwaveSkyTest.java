package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LongwaveSkyTest {

    @Test
    void a_black_sky_at_zero_celsius_gives_315_watts() {
        assertThat(LongwaveSky.skyTemperature(315.66)).isCloseTo(0, within(0.01));
    }

    /** By hand: 0.787 + 0.764 ln(273.15/273) = 0.78742; ten tenths of cloud multiply it by 1.154; σ 283.15⁴ = 364.49. */
    @Test
    void cloud_warms_the_sky() {
        assertThat(LongwaveSky.horizontalInfrared(10, 0, 0)).isCloseTo(0.78742 * 364.49, within(0.01));
        assertThat(LongwaveSky.horizontalInfrared(10, 0, 1)).isCloseTo(0.78742 * 1.154 * 364.49, within(0.01));
    }

    @Test
    void emissivity_never_exceeds_one() {
        assertThat(LongwaveSky.skyTemperature(LongwaveSky.horizontalInfrared(35, 33, 1)))
                .isLessThanOrEqualTo(35 + 1e-9);
    }
}
