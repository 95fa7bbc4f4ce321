package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.climate.SunAndSky;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Case 960 of [140-2020]: a light back zone behind a heavy sun zone, one concrete wall between them. Its results lie inside
 * the range of the six programs, sections B8.1 and B8.2 of its results.
 */
class SunspaceTest {

    @TestFactory
    List<DynamicTest> case_960_lies_inside_the_six_program_range() {
        return Arrays.stream(new int[] {1, 4, 12})
                .mapToObj(steps -> DynamicTest.dynamicTest(60 / steps + " min", () -> check(steps)))
                .toList();
    }

    private static void check(int stepsPerHour) {
        var weather = DenverWeather.YEAR;
        var drivers = BuildingDrivers.of(
                Bestest.case960(), Bestest.SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
        var year = BuildingYear.run(drivers, List.of(IdealYear.Control.constant(20, 27), IdealYear.Control.NONE));
        var back = year.rooms().get(0);
        double[] sun = year.rooms().get(1).airTemperature();
        inside("heating, MWh", back.heatingEnergy() / 1000, 2.522, 2.860);
        inside("cooling, MWh", back.coolingEnergy() / 1000, 0.789, 0.950);
        inside("peak heating, kW", back.peakHeating() / 1000, 2.085, 2.300);
        inside("peak cooling, kW", back.peakCooling() / 1000, 1.338, 1.480);
        inside("sun zone highest", Arrays.stream(sun).max().orElseThrow(), 48.10, 53.18);
        inside("sun zone lowest", Arrays.stream(sun).min().orElseThrow(), 4.24, 8.02);
        inside("sun zone mean", Bestest.mean(sun), 26.80, 29.45);
        assertThat(year.relativeResidual()).as("energy").isLessThan(1e-8);
    }

    private static void inside(String what, double value, double low, double high) {
        assertThat(value).as(what).isBetween(low, high);
    }
}
