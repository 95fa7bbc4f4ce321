package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiffuseFractionTest {

    @Test
    void its_three_pieces_meet() {
        assertThat(DiffuseFraction.of(0.22)).isCloseTo(DiffuseFraction.of(0.2200001), within(0.002));
        assertThat(DiffuseFraction.of(0.80)).isCloseTo(DiffuseFraction.of(0.8000001), within(0.002));
    }

    @Test
    void a_dark_sky_is_all_diffuse_and_a_clear_one_a_sixth() {
        assertThat(DiffuseFraction.of(0)).isEqualTo(1);
        assertThat(DiffuseFraction.of(0.9)).isEqualTo(0.165);
        for (double clearness = 0; clearness < 1.5; clearness += 0.01) {
            assertThat(DiffuseFraction.of(clearness)).isBetween(0.14, 1.0);
        }
    }
}
