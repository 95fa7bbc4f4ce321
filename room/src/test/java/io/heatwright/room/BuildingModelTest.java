package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.SunAndSky;
import io.heatwright.climate.WeatherYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuildingModelTest {

    private static final Surroundings SURROUNDINGS = Bestest.SURROUNDINGS;

    private static BuildingDrivers drivers(Building building, WeatherYear weather, int stepsPerHour) {
        return BuildingDrivers.of(building, SURROUNDINGS, weather, SunAndSky.of(weather), stepsPerHour);
    }

    @Test
    void heat_and_vapour_close_in_the_whole_and_in_every_room_of_hundreds_of_buildings() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new RandomRooms(seed);
            var building = random.building();
            var drivers = drivers(building, random.weather(3), random.stepsPerHour());
            var model = new BuildingModel(drivers);
            var watts = new SplittableRandom(seed);
            int n = building.rooms().size();
            double handled = 0;
            for (int step = 0; step < drivers.steps(); step++) {
                double[] convective = watts.doubles(n, -1000, 2000).toArray();
                double[] radiant = watts.doubles(n, 0, 300).toArray();
                double[] moisture = watts.doubles(n, -1e-6, 1e-6).toArray();
                model.prepare(step, watts.doubles(n, 0, 0.01).toArray());
                model.advance(convective, radiant, moisture);
                handled += Arrays.stream(convective).map(Math::abs).sum() * 3600 / drivers.stepsPerHour();
            }
            var energy = model.energy();
            assertThat(Math.abs(energy.residual()) / handled)
                    .as("whole, seed %d", seed)
                    .isLessThan(1e-10);
            double vapour = energy.rooms().stream()
                    .mapToDouble(RoomEnergy::vapourFromGains)
                    .sum();
            assertThat(Math.abs(energy.vapourResidual()) / vapour)
                    .as("vapour of the whole, seed %d", seed)
                    .isLessThan(1e-10);
            for (int i = 0; i < n; i++) {
                var room = energy.rooms().get(i);
                assertThat(Math.abs(room.residual()) / handled)
                        .as("room %d, seed %d", i, seed)
                        .isLessThan(1e-10);
                assertThat(Math.abs(room.vapourResidual()) / vapour)
                        .as("vapour of room %d, seed %d", i, seed)
                        .isLessThan(1e-10);
            }
        }
    }

    @Test
    void neither_the_order_of_the_rooms_nor_the_side_of_writing_changes_anything() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new RandomRooms(seed);
            var building = calm(random.building());
            int n = building.rooms().size();
            var shuffled = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            Collections.shuffle(shuffled, new Random(seed));
            var other = rearranged(building, shuffled);
            var weather = random.weather(2);
            int stepsPerHour = random.stepsPerHour();
            var one = new BuildingModel(drivers(building, weather, stepsPerHour));
            var two = new BuildingModel(drivers(other, weather, stepsPerHour));
            var low = new double[n];
            var high = new double[n];
            Arrays.fill(low, 19);
            Arrays.fill(high, 24);
            double apart = 0;
            for (int step = 0; step < 48 * stepsPerHour; step++) {
                one.prepare(step);
                one.advanceBetween(low, high);
                two.prepare(step);
                two.advanceBetween(low, high);
                for (int i = 0; i < n; i++) {
                    int there = shuffled.indexOf(i);
                    apart = Math.max(apart, Math.abs(two.airTemperature(there) - one.airTemperature(i)));
                    apart = Math.max(apart, Math.abs(two.radiantTemperature(there) - one.radiantTemperature(i)));
                    apart = Math.max(apart, Math.abs(two.heat(there) - one.heat(i)) / 100);
                    apart = Math.max(apart, Math.abs(two.humidityRatio(there) - one.humidityRatio(i)) * 1000);
                }
            }
            assertThat(apart).as("seed %d", seed).isLessThan(1e-6);
        }
    }

    /** Without opened windows and condensing vapour, which switch on and off and let rounding grow. */
    private static Building calm(Building building) {
        return new Building(
                building.rooms().stream().map(BuildingModelTest::calm).toList(), building.walls(), building.doorways());
    }

    private static Enclosure calm(Enclosure room) {
        var gains = new InternalGains(room.gains().convective(), room.gains().radiant(), new double[24]);
        return room.withGains(gains).withVentilation(Ventilation.NONE);
    }

    /** The same building with its rooms in another order and every shared thing written from the other side. */
    private static Building rearranged(Building building, List<Integer> order) {
        var rooms = order.stream().map(i -> building.rooms().get(i)).toList();
        var walls = new ArrayList<SharedWall>();
        for (var wall : building.walls()) {
            var turned = wall.mirrored();
            walls.add(
                    0,
                    new SharedWall(
                            turned.name(),
                            order.indexOf(turned.room()),
                            order.indexOf(turned.neighbour()),
                            turned.area(),
                            turned.tilt(),
                            turned.azimuth(),
                            turned.construction(),
                            turned.films()));
        }
        var doorways = new ArrayList<Doorway>();
        for (var doorway : building.doorways()) {
            doorways.add(
                    0,
                    new Doorway(
                            doorway.name(),
                            order.indexOf(doorway.neighbour()),
                            order.indexOf(doorway.room()),
                            doorway.width(),
                            doorway.height(),
                            doorway.gap(),
                            doorway.open()));
        }
        return new Building(rooms, walls, doorways);
    }

    @Test
    void rooms_that_share_nothing_are_single_rooms() {
        for (long seed = 0; seed < 40; seed++) {
            var random = new RandomRooms(seed);
            var rooms = List.of(calm(random.enclosure()), calm(random.enclosure()), calm(random.enclosure()));
            var weather = random.weather(2);
            int stepsPerHour = random.stepsPerHour();
            var drivers = drivers(new Building(rooms, List.of(), List.of()), weather, stepsPerHour);
            var control = IdealYear.Control.constant(20, 25);
            var together = BuildingYear.run(drivers, List.of(control, IdealYear.Control.NONE, control));
            for (int i = 0; i < 3; i++) {
                var alone = IdealYear.run(
                        RoomDrivers.of(rooms.get(i), SURROUNDINGS, weather, stepsPerHour),
                        i == 1 ? IdealYear.Control.NONE : control);
                var there = together.rooms().get(i);
                String what = "seed " + seed + ", room " + i;
                assertThat(apart(there.airTemperature(), alone.airTemperature()))
                        .as(what)
                        .isLessThan(1e-5);
                assertThat(apart(there.heating(), alone.heating())).as(what).isLessThan(1e-3);
                assertThat(apart(there.cooling(), alone.cooling())).as(what).isLessThan(1e-3);
            }
        }
    }

    private static double apart(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .max()
                .orElseThrow();
    }

    @Test
    void ideal_loads_keep_every_room_between_its_setpoints_and_waste_nothing() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new RandomRooms(seed);
            var building = random.building();
            int n = building.rooms().size();
            var drivers = drivers(building, random.weather(2), random.stepsPerHour());
            var model = new BuildingModel(drivers);
            var wish = new SplittableRandom(seed);
            var low = new double[n];
            var high = new double[n];
            for (int step = 0; step < drivers.steps(); step++) {
                for (int i = 0; i < n; i++) {
                    low[i] = wish.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : 15 + 5 * wish.nextDouble();
                    high[i] = wish.nextInt(4) == 0
                            ? Double.POSITIVE_INFINITY
                            : Math.max(low[i], 20) + wish.nextInt(2) * 3 * wish.nextDouble();
                }
                model.prepare(step);
                model.advanceBetween(low, high);
                for (int i = 0; i < n; i++) {
                    double air = model.airTemperature(i);
                    double held = model.heat(i) > 1e-5 ? low[i] : model.heat(i) < -1e-5 ? high[i] : air;
                    if (air < low[i] - 1e-8 || air > high[i] + 1e-8 || Math.abs(air - held) > 1e-8) {
                        fail("seed " + seed + ", step " + step + ", room " + i + ": " + air + " °C between " + low[i]
                                + " and " + high[i] + " with " + model.heat(i) + " W");
                    }
                }
            }
        }
    }

    @Test
    void ideal_heat_given_as_heat_leads_to_the_same_state() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new RandomRooms(seed);
            var building = calm(random.building());
            int n = building.rooms().size();
            var drivers = drivers(building, random.weather(1), 4);
            var ideal = new BuildingModel(drivers);
            var given = new BuildingModel(drivers);
            var none = new double[n];
            var low = new double[n];
            var high = new double[n];
            Arrays.fill(low, 20);
            Arrays.fill(high, 23);
            for (int step = 0; step < drivers.steps(); step++) {
                ideal.prepare(step);
                ideal.advanceBetween(low, high);
                given.prepare(step);
                given.advance(IntStream.range(0, n).mapToDouble(ideal::heat).toArray(), none, none);
                for (int i = 0; i < n; i++) {
                    assertThat(given.airTemperature(i))
                            .as("seed %d, step %d, room %d", seed, step, i)
                            .isCloseTo(ideal.airTemperature(i), within(1e-6));
                }
            }
        }
    }

    @Test
    void two_equal_rooms_are_each_one_room_with_half_the_partition_behind() {
        var board = new Layer.Solid("board", 0.0125, 0.16, 800, 1000);
        var whole = new Construction(
                "partition", List.of(board, new Layer.Resistance("cavity", 0.18), board), 0.9, 0.9, 0.6, 0.6);
        var half = new Construction("half", List.of(new Layer.Resistance("cavity", 0.09), board), 0.9, 0.9, 0.6, 0.6);
        var films = new Films.Varying(Films.Roughness.SMOOTH);
        for (long seed = 0; seed < 30; seed++) {
            var random = new RandomRooms(seed);
            var room = random.enclosure();
            var weather = random.weather(3);
            var partition = new SharedWall("partition", 0, 1, 12, 90, 90, whole, films);
            // Without windows, since the twins see their partition in opposite directions.
            var surfaces = new ArrayList<>(room.surfaces());
            surfaces.add(new Surface("partition", 12, 90, 90, half, new Boundary.SameAsRoom(), films));
            var alone = new Enclosure(
                    room.name(),
                    room.floorArea(),
                    room.volume(),
                    surfaces,
                    List.of(),
                    room.infiltration(),
                    room.gains(),
                    room.moistureCapacityFactor());
            var dark = new Enclosure(
                    room.name(),
                    room.floorArea(),
                    room.volume(),
                    room.surfaces(),
                    List.of(),
                    room.infiltration(),
                    room.gains(),
                    room.moistureCapacityFactor());
            var pair = new Building(List.of(dark, dark), List.of(partition), List.of());
            var together = BuildingYear.run(
                    drivers(pair, weather, 12),
                    List.of(IdealYear.Control.constant(18, 26), IdealYear.Control.constant(18, 26)));
            var one =
                    IdealYear.run(RoomDrivers.of(alone, SURROUNDINGS, weather, 12), IdealYear.Control.constant(18, 26));
            for (var twin : together.rooms()) {
                assertThat(apart(twin.airTemperature(), one.airTemperature()))
                        .as("air, seed %d", seed)
                        .isLessThan(0.02);
                assertThat(twin.heatingEnergy())
                        .as("heating, seed %d", seed)
                        .isCloseTo(one.heatingEnergy(), within(0.002 * one.heatingEnergy() + 0.01));
            }
        }
    }

    @Test
    void a_course_that_stands_still_is_a_steady_temperature() {
        for (long seed = 0; seed < 50; seed++) {
            var course = new double[48];
            Arrays.fill(course, 12.5);
            var random = new RandomRooms(seed);
            var room = random.enclosure();
            var weather = random.weather(2);
            var steady = IdealYear.run(
                    RoomDrivers.of(behind(room, new Boundary.Steady(12.5)), SURROUNDINGS, weather, 2),
                    IdealYear.Control.NONE);
            var followed = IdealYear.run(
                    RoomDrivers.of(behind(room, new Boundary.Course(course)), SURROUNDINGS, weather, 2),
                    IdealYear.Control.NONE);
            assertThat(followed.airTemperature()).as("seed %d", seed).isEqualTo(steady.airTemperature());
        }
    }

    @Test
    void a_course_has_an_entry_for_every_hour_of_the_weather() {
        var room = behind(new RandomRooms(1).enclosure(), new Boundary.Course(new double[24]));
        assertThatThrownBy(() -> RoomDrivers.of(room, SURROUNDINGS, RandomRooms.days(5, 2), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a course of 24 hours beside 48 hours of weather");
    }

    private static Enclosure behind(Enclosure room, Boundary boundary) {
        var surfaces = room.surfaces().stream()
                .map(s -> new Surface(s.name(), s.area(), s.tilt(), s.azimuth(), s.construction(), boundary, s.films()))
                .toList();
        return room.withSurfaces(surfaces);
    }

    @Test
    void a_wall_joins_two_rooms_of_the_building() {
        var room = new RandomRooms(1).enclosure();
        var wall = Bestest.case960().walls().get(0);
        assertThatThrownBy(() -> new Building(List.of(room), List.of(wall), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("common wall is between rooms 0 and 1 of 1");
    }
}
