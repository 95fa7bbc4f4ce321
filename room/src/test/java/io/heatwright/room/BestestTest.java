package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Base cases of ASHRAE Standard 140-2020 inside the range of its six example programs (its table B8). */
class BestestTest {

    private static final int[] STEPS_PER_HOUR = {1, 4, 12};

    private static void inside(String what, double value, double low, double high) {
        assertThat(value).as(what).isBetween(low, high);
    }

    @TestFactory
    List<DynamicTest> case_600_loads_lie_inside_the_six_program_range() {
        return atEachStep(steps -> {
            var year = Bestest.case600().run(steps, 20, 27);
            inside("heating, kWh", year.heatingEnergy(), 3992.75, 4503.55);
            inside("cooling, kWh", year.coolingEnergy(), 5432.0, 6161.8);
            inside("peak heating, W", year.peakHeating(), 3020.23, 3358.89);
            inside("peak cooling, W", year.peakCooling(), 5422.0, 6480.99);
        });
    }

    @TestFactory
    List<DynamicTest> case_900_loads_lie_inside_the_six_program_range() {
        return atEachStep(steps -> {
            var year = Bestest.case900().run(steps, 20, 27);
            inside("heating, kWh", year.heatingEnergy(), 1378.89, 1814.03);
            inside("cooling, kWh", year.coolingEnergy(), 2267.13, 2714.0);
            inside("peak heating, W", year.peakHeating(), 2443.39, 2778.48);
            inside("peak cooling, W", year.peakCooling(), 2556.0, 3376.43);
        });
    }

    @TestFactory
    List<DynamicTest> case_600FF_temperatures_lie_inside_the_six_program_range() {
        return atEachStep(steps -> {
            double[] air = Bestest.case600().free(steps).airTemperature();
            inside("highest", Arrays.stream(air).max().orElseThrow(), 62.37, 68.36);
            inside("lowest", Arrays.stream(air).min().orElseThrow(), -13.84, -9.9);
            inside("mean", Bestest.mean(air), 24.26, 26.1);
        });
    }

    @TestFactory
    List<DynamicTest> case_900FF_temperatures_lie_inside_the_six_program_range() {
        return atEachStep(steps -> {
            double[] air = Bestest.case900().free(steps).airTemperature();
            inside("highest", Arrays.stream(air).max().orElseThrow(), 43.25, 46.0);
            inside("lowest", Arrays.stream(air).min().orElseThrow(), 0.6, 2.16);
            inside("mean", Bestest.mean(air), 24.46, 25.69);
        });
    }

    private interface Check {
        void at(int stepsPerHour);
    }

    private static List<DynamicTest> atEachStep(Check check) {
        return Arrays.stream(STEPS_PER_HOUR)
                .mapToObj(steps -> DynamicTest.dynamicTest(60 / steps + " min", () -> check.at(steps)))
                .toList();
    }
}
