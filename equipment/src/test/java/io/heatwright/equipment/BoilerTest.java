package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoilerTest {

    private static final Boiler BOILER = new Boiler(10_000, 0.85, 60, 5, Boiler.USUAL_LAG);

    private static Operation asked(double seconds) {
        var operation = new Operation();
        operation.step(seconds);
        operation.weather(-5, 0.002, 101_325);
        operation.room(20, 0.006);
        return operation;
    }

    @Test
    void radiatorsWarmUpAndGoOnAfterTheBurnerHasStopped() {
        var operation = asked(60);
        operation.ask(Mode.HEAT);
        operation.request(10_000);
        double first = 0;
        for (int minute = 0; minute < 20; minute++) {
            BOILER.run(operation);
            first = minute == 0 ? operation.sensibleOutput() : first;
        }
        assertThat(first).isLessThan(300);
        // After one time constant 1 − 1/e of the steady output is there, here its mean over the last minute.
        assertThat(operation.sensibleOutput()).isCloseTo(6321, within(100.0));
        assertThat(operation.fuelPower()).isCloseTo(10_000 / 0.85, within(1e-6));
        operation.ask(Mode.OFF);
        operation.request(0);
        BOILER.run(operation);
        assertThat(operation.heatToRoom()).isBetween(5500.0, 6321.0);
        assertThat(operation.fuelPower()).isZero();
        assertThat(operation.electricPower()).isEqualTo(65);
    }

    @Test
    void allHeatOfTheBurnerReachesTheRoomAtLast() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            var boiler = new Boiler(random.nextDouble(2000, 20_000), 0.8, 50, 5, random.nextDouble(100, 4000));
            var operation = asked(random.nextBoolean() ? 60 : 3600);
            double burnt = 0;
            double given = 0;
            for (int step = 0; step < 400; step++) {
                boolean on = step < 200 && random.nextInt(3) > 0;
                operation.ask(on ? Mode.HEAT : Mode.OFF);
                operation.request(on ? random.nextDouble(100, 20_000) : 0);
                boiler.run(operation);
                burnt += operation.fuelPower() * 0.8;
                given += operation.heatToRoom();
                assertThat(operation.sensibleOutput()).as("seed %d", seed).isBetween(0.0, boiler.output());
            }
            double held = operation.heatInWater / operation.stepLength();
            assertThat(given + held).as("seed %d", seed).isCloseTo(burnt, within(1e-9 * burnt));
        }
    }

    @Test
    void aBoilerWithoutOutputIsRefused() {
        assertThatThrownBy(() -> new Boiler(0, 0.8, 0, 0, 60)).hasMessageContaining("output (0.0 W)");
    }
}
