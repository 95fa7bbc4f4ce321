package io.heatwright.equipment.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CyclingTest {

    @Test
    void thePartLoadFactorIsOneAtFullLoadAndLosesTheDegradationAtNone() {
        assertThat(Cycling.partLoadFactor(0.25, 1)).isEqualTo(1);
        assertThat(Cycling.partLoadFactor(0.25, 0)).isEqualTo(0.75);
        assertThat(Cycling.partLoadFactor(0.22, 0.5)).isEqualTo(0.89);
    }

    @Test
    void outputRisesAfterAStartAndTheStepsAddUpToTheLostLag() {
        double lag = Cycling.lag(0.25);
        double delivered = 0;
        for (int minute = 0; minute < 60; minute++) {
            delivered += 60 * Cycling.startUpShare(lag, minute * 60.0, 60);
        }
        assertThat(3600 - delivered).isCloseTo(lag, within(1e-2));
        assertThat(Cycling.startUpShare(lag, 3600, 60)).isEqualTo(1);
        assertThat(Cycling.startUpShare(0, 0, 60)).isEqualTo(1);
    }

    /**
     * By the thermostat's law a machine runs for 1/(4 N (1 − x)) hours at a time; what start-up costs there is what the
     * linear factor says, by no more than 0.02 anywhere.
     */
    @Test
    void startUpLossCostsWhatThePartLoadFactorSays() {
        for (double degradation = 0.05; degradation <= 0.25; degradation += 0.05) {
            double lag = Cycling.lag(degradation);
            for (double x = 0.02; x < 1; x += 0.02) {
                double run = 3600 / (4 * Cycling.GREATEST_CYCLES_PER_HOUR * (1 - x));
                double simulated = Cycling.startUpShare(lag, 0, run);
                // The share of time on is x; the load it carries is smaller by what start-up lost.
                double expected = Cycling.partLoadFactor(degradation, x);
                assertThat(simulated).as("Cd %s at %s", degradation, x).isCloseTo(expected, within(0.02));
            }
        }
    }
}
