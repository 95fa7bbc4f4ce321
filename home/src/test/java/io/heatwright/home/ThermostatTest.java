package io.heatwright.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ThermostatTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Thermostat setback(double recovery) {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, 20);
        Arrays.fill(heating, 0, 7, 10);
        heating[23] = 10;
        Arrays.fill(cooling, 27);
        return new Thermostat(heating, cooling, 1, recovery);
    }

    @Test
    void without_recovery_the_setpoint_jumps() {
        assertThat(setback(0).heating(4)[4 * 7 - 1]).isEqualTo(10);
        assertThat(setback(0).heating(4)[4 * 7]).isEqualTo(20);
    }

    @Test
    void recovery_climbs_on_a_straight_line_and_takes_the_middle_of_each_step() {
        var course = setback(1).heating(4);

        assertThat(Arrays.copyOfRange(course, 27, 33))
                .containsExactly(new double[] {10, 11.25, 13.75, 16.25, 18.75, 20}, EXACT);
    }

    @Test
    void recovery_may_last_longer_than_an_hour() {
        var course = setback(2.5).heating(2);

        assertThat(Arrays.copyOfRange(course, 13, 20))
                .containsExactly(new double[] {10, 11, 13, 15, 17, 19, 20}, EXACT);
    }

    @Test
    void setting_back_happens_at_once() {
        assertThat(setback(3).heating(1)[23]).isEqualTo(10);
    }

    @Test
    void cooling_recovers_downwards() {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(cooling, 30);
        Arrays.fill(cooling, 17, 24, 24);

        var course = new Thermostat(heating, cooling, 1, 2).cooling(1);

        assertThat(Arrays.copyOfRange(course, 16, 20)).containsExactly(new double[] {30, 28.5, 25.5, 24}, EXACT);
        assertThat(course[0]).isEqualTo(30);
    }

    @Test
    void what_was_off_comes_on_at_once() {
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, Double.NEGATIVE_INFINITY);
        Arrays.fill(heating, 8, 20, 20);
        Arrays.fill(cooling, Double.POSITIVE_INFINITY);

        var course = new Thermostat(heating, cooling, 1, 3).heating(1);

        assertThat(course[8]).isEqualTo(20);
        assertThat(course[7]).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void the_course_always_lies_between_the_lowest_and_the_highest_setpoint() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var heating = random.doubles(24, 10, 22).toArray();
            var cooling = random.doubles(24, 22, 30).toArray();
            var thermostat = new Thermostat(heating, cooling, 1, random.nextDouble(12));

            var lowest = Arrays.stream(heating).min().orElseThrow();
            assertThat(Arrays.stream(thermostat.heating(12)).boxed())
                    .as("seed " + seed)
                    .allMatch(t -> t >= lowest - 1e-9 && t <= thermostat.warmestHeating() + 1e-9);
            assertThat(Arrays.stream(thermostat.cooling(12)).boxed())
                    .as("seed " + seed)
                    .allMatch(t -> t >= thermostat.coolestCooling() - 1e-9 && t <= 30);
        }
    }
}
