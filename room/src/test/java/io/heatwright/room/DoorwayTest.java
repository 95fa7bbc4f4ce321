package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.SunAndSky;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorwayTest {

    private static final double WIDTH = 0.8;
    private static final double HEIGHT = 2;

    /** A room that only its doorways connect to anything. */
    private static Enclosure sealed(double moistureFactor) {
        var films = new Films.Fixed(1e-9, 1e-9);
        var construction = new Construction("film only", List.of(new Layer.Resistance("perfect", 1000)), 0, 0, 0, 0);
        return new Enclosure(
                "sealed",
                20,
                50,
                List.of(new Surface("all", 85, 90, 0, construction, new Boundary.SameAsRoom(), films)),
                List.of(),
                new Infiltration.Constant(0),
                InternalGains.steady(0, 0),
                moistureFactor);
    }

    private static Doorway doorway(boolean open) {
        var hours = new boolean[24];
        Arrays.fill(hours, open);
        return new Doorway("door", 0, 1, WIDTH, HEIGHT, Doorway.USUAL_GAP, hours);
    }

    private static BuildingDrivers pair(Doorway doorway, int stepsPerHour) {
        var weather = RandomRooms.steady(10, 2);
        var building = new Building(List.of(sealed(1), sealed(1)), List.of(), List.of(doorway));
        return BuildingDrivers.of(building, Bestest.SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
    }

    @Test
    void an_open_doorway_carries_heat_by_the_one_and_a_half_power_of_the_difference() {
        for (int stepsPerHour : new int[] {1, 12, 60}) {
            for (double watts : new double[] {20, 200, 1500}) {
                var drivers = pair(doorway(true), stepsPerHour);
                var model = new BuildingModel(drivers);
                double humidity = MoistAir.humidityRatioAtDewPoint(2, 101_325);
                double density = 1 / MoistAir.specificVolume(20, humidity, 101_325);
                double difference = 1;
                for (int i = 0; i < 100; i++) {
                    double each = 0.65
                            * WIDTH
                            / 3
                            * density
                            * Math.sqrt(9.80665 * Math.pow(HEIGHT, 3) * difference / (293.15 + difference / 2));
                    difference = watts / (each * MoistAir.specificHeat(humidity));
                }
                double[] held = {20 + difference, 20};
                for (int step = 0; step < 20 * stepsPerHour; step++) {
                    model.prepare(step);
                    model.advanceBetween(held, held);
                }
                assertThat(model.heat(0))
                        .as("%s W at %d steps per hour", watts, stepsPerHour)
                        .isCloseTo(watts, within(1e-6 * watts));
                assertThat(model.heat(1)).isCloseTo(-watts, within(1e-6 * watts));
            }
        }
    }

    @Test
    void a_given_heat_settles_at_the_same_difference_however_long_the_step() {
        double[] moisture = {0, 0};
        double[] nothing = {0, 0};
        for (int stepsPerHour : new int[] {1, 4, 60}) {
            var model = new BuildingModel(pair(doorway(true), stepsPerHour));
            for (int step = 0; step < 24 * stepsPerHour; step++) {
                model.prepare(step);
                model.advance(new double[] {300, -300}, nothing, moisture);
            }
            double difference = model.airTemperature(0) - model.airTemperature(1);
            double heat = model.flowThrough(0) * 1007 * difference;
            assertThat(heat).as("%d steps per hour", stepsPerHour).isCloseTo(300, within(3.0));
            assertThat(difference).as("%d steps per hour", stepsPerHour).isBetween(1.5, 2.5);
        }
    }

    @Test
    void vapour_spreads_through_a_doorway_and_is_kept() {
        var model = new BuildingModel(pair(doorway(true), 12));
        double before = model.humidityRatio(0);
        for (int step = 0; step < 288; step++) {
            model.prepare(step);
            model.advance(new double[] {100, -100}, new double[2], new double[] {2e-6, 0});
        }
        double rise0 = model.humidityRatio(0) - before;
        double rise1 = model.humidityRatio(1) - before;
        assertThat(rise1).isPositive().isCloseTo(rise0, within(0.03 * rise0));
        assertThat(model.energy().rooms().get(1).vapourThroughDoorways()).isPositive();
        assertThat(model.energy().vapourResidual()).isCloseTo(0, within(1e-12));
    }

    @Test
    void a_shut_door_lets_little_through() {
        double[] difference = new double[2];
        for (int open = 0; open < 2; open++) {
            var model = new BuildingModel(pair(doorway(open == 1), 4));
            for (int step = 0; step < 96; step++) {
                model.prepare(step);
                model.advance(new double[] {20, -20}, new double[2], new double[2]);
            }
            difference[open] = model.airTemperature(0) - model.airTemperature(1);
        }
        assertThat(difference[0]).isGreaterThan(10 * difference[1]);
    }

    @Test
    void a_doorway_has_an_entry_for_every_hour() {
        assertThatThrownBy(() -> new Doorway("door", 0, 1, WIDTH, HEIGHT, 0, new boolean[12]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("24 hours");
    }

    @Test
    void an_evened_doorway_passes_all_day_the_mean_of_its_day() {
        var open = new boolean[24];
        Arrays.fill(open, 8, 14, true);
        var doorway = new Doorway("door", 0, 1, 0.8, 2, 0.01, open);

        double mean = 0;
        for (int hour = 0; hour < 24; hour++) {
            mean += doorway.flowFactor(hour) / 24;
        }

        assertThat(doorway.evened().flowFactor(3)).isCloseTo(mean, within(1e-12));
        assertThat(doorway.evened().flowFactor(10)).isCloseTo(mean, within(1e-12));
    }
}
