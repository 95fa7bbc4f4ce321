package io.heatwright.simulation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.control.Band;
import io.heatwright.equipment.control.Controls;
import io.heatwright.equipment.control.IndoorFan;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompressorControlTest {
    private static final Band BAND = Band.around(1);
    private static final List<Mode> ANY = List.of(Mode.values());

    private static Controls controls(double on, double off, double change, double ramp) {
        return new Controls(BAND, BAND, 0, 0, 0, 600, on, off, change, ramp, IndoorFan.STOPS, true);
    }

    @Test
    void aRunLastsAtLeastItsShortestTimeThoughTheCallEnds() {
        var control = new CompressorControl(controls(180, 120, 120, 1), 60);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.HEAT);
        assertThat(control.decide(Mode.OFF)).isEqualTo(Mode.HEAT);
        assertThat(control.decide(Mode.OFF)).isEqualTo(Mode.HEAT);
        assertThat(control.decide(Mode.OFF)).isEqualTo(Mode.OFF);
    }

    @Test
    void aRestLastsAtLeastItsShortestTimeAndAChangeOfModeLonger() {
        var control = new CompressorControl(controls(0, 120, 240, 1), 60);
        control.decide(Mode.HEAT);
        assertThat(control.decide(Mode.OFF)).isEqualTo(Mode.OFF);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.OFF);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.HEAT);
        for (int minute = 0; minute < 4; minute++) {
            assertThat(control.decide(Mode.COOL)).as("minute %d", minute).isEqualTo(Mode.OFF);
        }
        assertThat(control.decide(Mode.COOL)).isEqualTo(Mode.COOL);
    }

    @Test
    void afterAPowerCutItRestsBeforeItStarts() {
        var control = new CompressorControl(controls(0, 180, 180, 1), 60);
        control.decide(Mode.HEAT);
        control.cut();
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.OFF);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.OFF);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.OFF);
        assertThat(control.decide(Mode.HEAT)).isEqualTo(Mode.HEAT);
    }

    @Test
    void itComesUpFromItsLowestOutputByTheRamp() {
        var control = new CompressorControl(controls(0, 0, 0, 0.25 / 60), 60);
        control.decide(Mode.COOL);
        assertThat(control.request(2000, 500, 2000)).isEqualTo(1000, within(1e-9));
        control.decide(Mode.COOL);
        assertThat(control.request(2000, 500, 2000)).isEqualTo(1500, within(1e-9));
        control.decide(Mode.COOL);
        assertThat(control.request(2000, 500, 2000)).isEqualTo(2000, within(1e-9));
        control.decide(Mode.COOL);
        assertThat(control.request(0, 500, 2000)).isEqualTo(1500, within(1e-9));
    }

    @Test
    void minimumTimesHoldUnderAnyCalls() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            double step = random.nextBoolean() ? 60 : 300;
            double on = random.nextInt(600);
            double off = random.nextInt(600);
            double change = off + random.nextInt(600);
            var control = new CompressorControl(controls(on, off, change, 0.01), step);
            var before = Mode.OFF;
            var last = Mode.OFF;
            double lasted = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 2000; i++) {
                var mode = control.decide(ANY.get(random.nextInt(3)));
                if (mode != before) {
                    double least = before == Mode.OFF ? (mode == last || last == Mode.OFF ? off : change) : on;
                    assertThat(lasted).as("seed %d step %d", seed, i).isGreaterThanOrEqualTo(least - 1e-6);
                    assertThat(before == Mode.OFF || mode == Mode.OFF)
                            .as("seed %d: never from heat to cooling without a rest", seed)
                            .isTrue();
                    last = mode == Mode.OFF ? before : mode;
                    lasted = 0;
                }
                lasted += step;
                before = mode;
                double highest = 500 + 3000 * random.nextDouble();
                double lowest = random.nextDouble() * highest;
                double request = control.request(4000 * random.nextDouble(), lowest, highest);
                if (mode == Mode.OFF) {
                    assertThat(request).isZero();
                } else {
                    assertThat(request).as("seed %d", seed).isBetween(lowest - 1e-9, highest + 1e-9);
                }
            }
        }
    }
}
