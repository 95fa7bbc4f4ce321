package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomModelTest {

    private static final Surroundings SURROUNDINGS = Bestest.SURROUNDINGS;

    /** A box without radiation: films 20 and 5 W/(m²·K), one kind of wall all round. */
    private static Enclosure box(List<Layer> layers, Boundary behind, Infiltration infiltration, double vapourFactor) {
        var construction = new Construction("plain", layers, 0, 0, 0, 0);
        var films = new Films.Fixed(20, 5);
        List<Surface> surfaces = List.of(
                new Surface("floor", 20, 180, 0, construction, behind, films),
                new Surface("ceiling", 20, 0, 0, construction, behind, films),
                new Surface("walls", 45, 90, 0, construction, behind, films));
        return new Enclosure(
                "box", 20, 50, surfaces, List.of(), infiltration, InternalGains.steady(0, 0), vapourFactor);
    }

    private static final Boundary OPEN = new Boundary.Outdoors(false, false);

    @Test
    void in_steady_weather_the_load_is_the_conductance_times_the_difference() {
        List<Layer> wall = List.of(
                new Layer.Solid("brick", 0.1, 0.8, 1700, 900),
                new Layer.Resistance("cavity", 0.18),
                new Layer.Solid("board", 0.012, 0.16, 950, 840));
        var room = box(wall, OPEN, new Infiltration.Constant(1), 1);
        for (int stepsPerHour : new int[] {1, 12, 60}) {
            var drivers = RoomDrivers.of(room, SURROUNDINGS, RandomRooms.steady(-5, -10), stepsPerHour);
            double transmission = 85 / (1.0 / 20 + 0.1 / 0.8 + 0.18 + 0.012 / 0.16 + 1.0 / 5);
            double humidity = MoistAir.humidityRatioAtDewPoint(-10, 101_325);
            double flow = 50 / MoistAir.specificVolume(20, humidity, 101_325) / 3600;
            double expected = 25 * (transmission + flow * MoistAir.specificHeat(humidity));
            var day = PeriodicDay.run(drivers, IdealYear.Control.constant(20, 30));
            assertThat(day.converged()).isTrue();
            assertThat(day.peakHeating())
                    .as("%d steps per hour", stepsPerHour)
                    .isCloseTo(expected, within(0.001 * expected));
        }
    }

    @Test
    void changing_air_cools_an_otherwise_perfect_room_exponentially() {
        var films = new Films.Fixed(1e-9, 1e-9);
        var construction = new Construction("film only", List.of(new Layer.Resistance("perfect", 1000)), 0, 0, 0, 0);
        var room = new Enclosure(
                "box",
                20,
                50,
                List.of(new Surface("all", 85, 90, 0, construction, new Boundary.SameAsRoom(), films)),
                List.of(),
                new Infiltration.Constant(1),
                InternalGains.steady(0, 0),
                1);
        var model = new RoomModel(RoomDrivers.of(room, SURROUNDINGS, RandomRooms.steady(0, -10), 60));
        model.reset(20, 0.005);
        for (int step = 0; step < 120; step++) {
            model.prepare(step);
            model.advance(0, 0, 0);
            double exact = 20 * Math.exp(-(step + 1) / 60.0);
            assertThat(model.airTemperature()).as("minute %d", step + 1).isCloseTo(exact, within(0.005 * 20));
        }
    }

    @Test
    void a_room_with_one_capacity_decays_exponentially() {
        // A metal skin is one temperature; air is negligible beside it.
        List<Layer> skin =
                List.of(new Layer.Resistance("insulation", 2), new Layer.Solid("steel", 0.02, 50, 7800, 480));
        var room = box(skin, OPEN, new Infiltration.Constant(0), 1);
        double capacity = 0.02 * 7800 * 480;
        double resistance = 1.0 / 20 + 2 + 0.01 / 50;
        for (int stepsPerHour : new int[] {1, 12, 60}) {
            var model = new RoomModel(RoomDrivers.of(room, SURROUNDINGS, RandomRooms.steady(0, -10), stepsPerHour));
            model.reset(20, 0.005);
            double airCapacity = 50 / 0.83 * 1007 / 85;
            for (int step = 0; step < 48 * stepsPerHour; step++) {
                model.prepare(step % (24 * stepsPerHour));
                model.advance(0, 0, 0);
                // A slow room's temperatures are those of the middle of the step.
                double hours = (step + 0.5) / stepsPerHour;
                double exact = 20 * Math.exp(-3600 * hours / (resistance * (capacity + airCapacity)));
                // At first air and skin must still find each other.
                if (hours > 2) {
                    assertThat(model.airTemperature())
                            .as("%d steps per hour, hour %s", stepsPerHour, hours)
                            .isCloseTo(exact, within(0.005 * 20));
                }
            }
        }
    }

    @Test
    void a_source_of_vapour_raises_the_humidity_exponentially_to_its_balance() {
        List<Layer> wall = List.of(new Layer.Resistance("insulation", 2));
        double factor = 4;
        var room = box(wall, OPEN, new Infiltration.Constant(2), factor);
        var drivers = RoomDrivers.of(room, SURROUNDINGS, RandomRooms.steady(22, 5), 60);
        var model = new RoomModel(drivers);
        double outdoors = MoistAir.humidityRatioAtDewPoint(5, 101_325);
        double flow = 2 * 50 / MoistAir.specificVolume(20, outdoors, 101_325) / 3600;
        model.reset(22, outdoors);
        double rise = 5e-5 / flow;
        for (int step = 0; step < 480; step++) {
            model.prepare(step);
            model.advance(0, 0, 5e-5);
            double exact = outdoors + rise * (1 - Math.exp(-2 * (step + 1) / 60.0 / factor));
            assertThat(model.humidityRatio()).as("minute %d", step + 1).isCloseTo(exact, within(0.005 * rise));
        }
    }

    @Test
    void air_never_holds_more_vapour_than_saturation() {
        var room = box(List.of(new Layer.Resistance("insulation", 2)), OPEN, new Infiltration.Constant(0), 1);
        var model = new RoomModel(RoomDrivers.of(room, SURROUNDINGS, RandomRooms.steady(10, 5), 12));
        for (int step = 0; step < 288; step++) {
            model.prepare(step);
            model.advance(0, 0, 1e-4);
        }
        double most = MoistAir.saturationHumidityRatio(model.airTemperature(), 101_325);
        assertThat(model.humidityRatio()).isCloseTo(most, within(0.002 * most));
        assertThat(model.energy().vapourCondensed()).isNegative();
        assertThat(model.energy().vapourResidual()).isCloseTo(0, within(1e-9));
    }

    @Test
    void heat_and_vapour_close_in_hundreds_of_random_rooms() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new RandomRooms(seed);
            var drivers =
                    RoomDrivers.of(random.enclosure(), random.surroundings(), random.weather(3), random.stepsPerHour());
            var model = new RoomModel(drivers);
            double handled = 0;
            for (int step = 0; step < drivers.steps(); step++) {
                model.prepare(step, 0.01);
                double heat = Math.max(-3000, Math.min(3000, model.heatFor(21)));
                handled += Math.abs(heat) * drivers.stepSeconds();
                model.advance(heat, 200, -1e-6);
            }
            var energy = model.energy();
            double scale = handled + energy.gains() + energy.sunInside() + energy.sunOutside();
            assertThat(Math.abs(energy.residual()) / scale)
                    .as("heat, seed %d", seed)
                    .isLessThan(1e-9);
            assertThat(Math.abs(energy.vapourResidual()) / energy.vapourFromGains())
                    .as("vapour, seed %d", seed)
                    .isLessThan(1e-9);
            assertThat(model.airTemperature()).as("air, seed %d", seed).isBetween(-60.0, 120.0);
        }
    }

    @Test
    void heat_closes_over_a_year() {
        for (long seed = 1000; seed < 1004; seed++) {
            var random = new RandomRooms(seed);
            var drivers = RoomDrivers.of(random.enclosure(), random.surroundings(), DenverWeather.YEAR, 4);
            var year = IdealYear.run(drivers, IdealYear.Control.constant(20, 26));
            assertThat(year.relativeResidual()).as("seed %d", seed).isLessThan(1e-8);
        }
    }

    @Test
    void without_sun_and_gains_temperatures_stay_between_those_around_the_room() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new RandomRooms(seed);
            var enclosure = random.enclosure();
            var quiet = new Enclosure(
                    enclosure.name(),
                    enclosure.floorArea(),
                    enclosure.volume(),
                    enclosure.surfaces(),
                    enclosure.windows(),
                    enclosure.infiltration(),
                    InternalGains.steady(0, 0),
                    1);
            for (int stepsPerHour : new int[] {1, 4, 60}) {
                var drivers = RoomDrivers.of(quiet, SURROUNDINGS, RandomRooms.steady(0, -10), stepsPerHour);
                var model = new RoomModel(drivers);
                model.reset(40, 0.003);
                for (int step = 0; step < drivers.steps(); step++) {
                    model.prepare(step);
                    model.advance(0, 0, 0);
                    // Spaces behind the surfaces lie between −10 and 32 °C.
                    assertThat(model.airTemperature())
                            .as("seed %d, %d steps per hour, step %d", seed, stepsPerHour, step)
                            .isBetween(-10.5, 40.5);
                }
            }
        }
    }

    @Test
    void the_ideal_load_brings_the_air_exactly_to_the_setpoint() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new RandomRooms(seed);
            var drivers = RoomDrivers.of(random.enclosure(), random.surroundings(), random.weather(1), 6);
            var model = new RoomModel(drivers);
            for (int step = 0; step < drivers.steps(); step++) {
                model.prepare(step);
                model.advance(model.heatFor(19 + step % 5), 0, 0);
                assertThat(model.airTemperature())
                        .as("seed %d, step %d", seed, step)
                        .isCloseTo(19 + step % 5, within(1e-9));
            }
        }
    }

    @Test
    void the_room_answers_heat_on_the_straight_line_it_announces() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new RandomRooms(seed);
            var drivers = RoomDrivers.of(random.enclosure(), random.surroundings(), random.weather(1), 12);
            var model = new RoomModel(drivers);
            model.prepare(0);
            double expected = model.freeAirTemperature()
                    + 700 * model.airTemperaturePerWatt()
                    + 400 * model.airTemperaturePerRadiantWatt();
            model.advance(700, 400, 0);
            assertThat(model.airTemperature()).as("seed %d", seed).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void a_copied_state_goes_on_as_the_original() {
        for (int stepsPerHour : new int[] {1, 12, 60}) {
            var drivers = Bestest.case600().drivers(stepsPerHour);
            var original = new RoomModel(drivers);
            run(original, 0, 1000);
            var copy = new RoomModel(drivers);
            copy.copyStateFrom(original);
            run(original, 1000, 500);
            run(copy, 1000, 500);
            assertThat(copy.airTemperature()).isEqualTo(original.airTemperature());
            assertThat(copy.radiantTemperature()).isEqualTo(original.radiantTemperature());
            assertThat(copy.humidityRatio()).isEqualTo(original.humidityRatio());
        }
    }

    private static void run(RoomModel model, int from, int steps) {
        for (int step = from; step < from + steps; step++) {
            model.prepare(step);
            model.advance(step % 7 * 100, 0, 0);
        }
    }

    @Test
    void loads_hardly_depend_on_the_step() {
        for (var room : List.of(Bestest.case600(), Bestest.case900())) {
            var reference = room.run(60, 20, 27);
            for (int stepsPerHour : new int[] {4, 12}) {
                var year = room.run(stepsPerHour, 20, 27);
                var what = "heavy " + room.heavy + ", steps per hour " + stepsPerHour;
                assertThat(year.heatingEnergy() / reference.heatingEnergy())
                        .as(what)
                        .isCloseTo(1, within(0.005));
                assertThat(year.coolingEnergy() / reference.coolingEnergy())
                        .as(what)
                        .isCloseTo(1, within(0.005));
                assertThat(year.peakHeating() / reference.peakHeating())
                        .as(what)
                        .isCloseTo(1, within(0.01));
                assertThat(year.peakCooling() / reference.peakCooling())
                        .as(what)
                        .isCloseTo(1, within(0.01));
            }
        }
    }

    @Test
    void more_insulation_never_needs_more_heat() {
        var plain = Bestest.case600();
        var insulated = Bestest.case600();
        insulated.insulated = true;
        double[] before = plain.run(4, 20, 27).heating();
        double[] after = insulated.run(4, 20, 27).heating();
        assertThat(Arrays.stream(after).sum())
                .isLessThan(0.6 * Arrays.stream(before).sum());
    }

    @Test
    void the_operative_temperature_lies_midway_between_air_and_faces() {
        var drivers = Bestest.case600().drivers(1);
        var model = new RoomModel(drivers);
        run(model, 0, 20);
        double lowest = 100;
        double highest = -100;
        for (int face = 0; face < model.faces(); face++) {
            lowest = Math.min(lowest, model.insideFaceTemperature(face));
            highest = Math.max(highest, model.insideFaceTemperature(face));
        }
        assertThat(model.radiantTemperature()).isBetween(lowest, highest);
        assertThat(model.operativeTemperature()).isEqualTo(0.5 * (model.airTemperature() + model.radiantTemperature()));
    }
}
