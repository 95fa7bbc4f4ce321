package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What a thermostat asks of a prepared step of a building. */
class BuildingAnswersTest {

    private static BuildingDrivers drivers(Building building, WeatherYear weather, int stepsPerHour) {
        return BuildingDrivers.of(building, Bestest.SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
    }

    @Test
    void what_a_room_says_of_a_step_is_what_advancing_finds() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new RandomRooms(seed);
            var building = random.building();
            var drivers = drivers(building, random.weather(2), random.stepsPerHour());
            int n = building.rooms().size();
            var watts = new SplittableRandom(seed);
            int room = watts.nextInt(n);
            // Three buildings that live through the same days until the step that is asked about.
            var models = List.of(
                    new BuildingModel(drivers),
                    BuildingModel.withoutAccounts(drivers),
                    BuildingModel.withoutAccounts(drivers));
            int asked = 1 + watts.nextInt(drivers.steps() - 1);
            for (int step = 0; step < asked; step++) {
                double[] heat = watts.doubles(n, 0, 1500).toArray();
                for (var model : models) {
                    model.prepare(step);
                    model.advance(heat, new double[n], new double[n]);
                }
            }
            models.forEach(model -> model.prepare(asked));
            double free = models.get(0).freeAirTemperature(room);
            double perWatt = models.get(0).airTemperaturePerWatt(room);
            int other = watts.nextInt(n);
            double otherFree = models.get(0).freeAirTemperature(other);
            double otherPerWatt = models.get(0).airTemperaturePerWatt(other, room);
            var heat = new double[n];
            models.get(1).advance(heat, new double[n], new double[n]);
            heat[room] = 700;
            models.get(0).advance(heat, new double[n], new double[n]);
            models.get(2).advance(heat, new double[n], new double[n]);
            assertThat(models.get(1).airTemperature(room))
                    .as("free, seed %d", seed)
                    .isCloseTo(free, within(1e-9));
            assertThat(models.get(0).airTemperature(room))
                    .as("with 700 W, seed %d", seed)
                    .isCloseTo(free + 700 * perWatt, within(1e-9));
            assertThat(models.get(0).airTemperature(other))
                    .as("another room, seed %d", seed)
                    .isCloseTo(otherFree + 700 * otherPerWatt, within(1e-9));
            for (int i = 0; i < n; i++) {
                assertThat(models.get(0).airTemperature(i))
                        .as("asking changes nothing, room %d, seed %d", i, seed)
                        .isEqualTo(models.get(2).airTemperature(i));
            }
        }
    }

    @Test
    void a_building_without_accounts_lives_the_same_and_tells_nothing() {
        var random = new RandomRooms(5);
        var building = random.building();
        var drivers = drivers(building, random.weather(2), random.stepsPerHour());
        int n = building.rooms().size();
        var with = new BuildingModel(drivers);
        var without = BuildingModel.withoutAccounts(drivers);
        var heat = new double[n];
        Arrays.fill(heat, 400);
        for (int step = 0; step < drivers.steps(); step++) {
            with.prepare(step);
            with.advance(heat, new double[n], new double[n]);
            without.prepare(step);
            without.advance(heat, new double[n], new double[n]);
        }
        for (int i = 0; i < n; i++) {
            assertThat(without.airTemperature(i)).isEqualTo(with.airTemperature(i));
            assertThat(without.humidityRatio(i)).isEqualTo(with.humidityRatio(i));
        }
        assertThatThrownBy(without::energy).isInstanceOf(IllegalStateException.class);
    }
}
