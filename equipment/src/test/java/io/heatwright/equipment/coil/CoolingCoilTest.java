package io.heatwright.equipment.coil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoolingCoilTest {

    private static final double P = MoistAir.STANDARD_PRESSURE;
    private static final double RATED =
            MoistAir.humidityRatioAtWetBulb(CoolingCoil.RATED_DRY_BULB, CoolingCoil.RATED_WET_BULB, P);

    @ParameterizedTest
    @ValueSource(doubles = {0.65, 0.7, 0.73, 0.78, 0.82})
    void givesTheRatedShareAtTheRatingPoint(double share) {
        var coil = new CoolingCoil(share);
        assertThat(coil.sensibleShare(CoolingCoil.RATED_DRY_BULB, RATED, P, 1)).isCloseTo(share, within(1e-6));
        assertThat(coil.bypassFactor()).isBetween(0.0, 0.5);
    }

    @Test
    void staysDryInDryAirAndTakesMoreWaterFromDamperAir() {
        var coil = new CoolingCoil(0.73);
        assertThat(coil.sensibleShare(25, 0.004, P, 1)).isEqualTo(1);
        double last = 1;
        for (double ratio = 0.009; ratio < 0.016; ratio += 0.001) {
            double share = coil.sensibleShare(25, ratio, P, 1);
            assertThat(share).isLessThan(last);
            last = share;
        }
    }

    @Test
    void refusesAShareThatTheAirFlowCannotGive() {
        assertThatThrownBy(() -> new CoolingCoil(0.4))
                .hasMessageContaining("0.4")
                .hasMessageContaining("0.64");
    }

    @Test
    void theFastWetBulbFollowsTheExactOne() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            double t = 12 + 25 * random.nextDouble();
            double pressure = 80_000 + 22_000 * random.nextDouble();
            double ratio = random.nextDouble() * MoistAir.saturationHumidityRatio(t, pressure);
            double exact = MoistAir.wetBulb(t, ratio, pressure);
            assertThat(SaturatedAir.wetBulb(t, ratio, pressure))
                    .as("case %d: %s °C, %s kg/kg, %s Pa", i, t, ratio, pressure)
                    .isCloseTo(exact, within(exact < 0 ? 0.5 : 0.08));
        }
    }
}
