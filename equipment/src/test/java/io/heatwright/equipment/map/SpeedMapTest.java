package io.heatwright.equipment.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpeedMapTest {

    private static final double[] T = {-15, -8.3, 8.3};
    private static final double[][] Q = {{450, 530, 620}, {2500, 1800, 2900}, {2540, 2990, 4100}};
    private static final double[][] W = {{100, 100, 100}, {1230, 750, 700}, {1252, 1271, 1270}};
    private final SpeedMap map = new SpeedMap(T, Q, W, -17.8, 16.7);

    @Test
    void givesItsPointsBackExactly() {
        for (int i = 0; i < T.length; i++) {
            assertThat(map.lowest(T[i])).isEqualTo(Q[0][i]);
            assertThat(map.rated(T[i])).isEqualTo(Q[1][i]);
            assertThat(map.highest(T[i])).isEqualTo(Q[2][i]);
            for (int speed = 0; speed < 3; speed++) {
                assertThat(map.power(T[i], Q[speed][i])).isCloseTo(W[speed][i], within(1e-9));
            }
        }
    }

    @Test
    void efficiencyIsLinearInTheLoadBetweenTwoSpeeds() {
        double load = 0.5 * (620 + 2900);
        double efficiency = 0.5 * (620 / 100.0 + 2900 / 700.0);
        assertThat(map.power(8.3, load)).isCloseTo(load / efficiency, within(1e-9));
    }

    @Test
    void goesOnWithTheLastSlopeOnlyAsFarAsItMay() {
        double slope = (2990 - 2540) / 6.7;
        assertThat(map.highest(-17)).isCloseTo(2540 - 2 * slope, within(1e-9));
        assertThat(map.highest(-40)).isEqualTo(map.highest(-17.8));
        assertThat(map.highest(30)).isEqualTo(map.highest(16.7));
    }

    @Test
    void refusesASlowerSpeedThatGivesMore() {
        double[][] wrong = {{450, 530, 620}, {400, 1800, 2900}, {2540, 2990, 4100}};
        assertThatThrownBy(() -> new SpeedMap(T, wrong, W, -20, 20)).hasMessageContaining("-15.0 °C");
    }
}
