package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.room.Ventilation.Airing;
import io.heatwright.room.Ventilation.Condition;
import io.heatwright.room.Ventilation.Fan;
import io.heatwright.room.Ventilation.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VentilationTest {

    private static final Infiltration TIGHT = new Infiltration.Constant(0);
    private static final Infiltration LEAKY = Infiltration.Leakage.of(0.02, 0.65, 0.25, 0.25, 2.5, 1);
    private static final double DEW_POINT = -5;

    private static double[] always(double value) {
        var hours = new double[24];
        Arrays.fill(hours, value);
        return hours;
    }

    private static Ventilation fan(double flow, Kind kind) {
        return new Ventilation(List.of(new Fan(always(flow), kind, 0, 0, Condition.ALWAYS)), List.of());
    }

    private static Ventilation airing(double area, double height, Condition when) {
        return new Ventilation(List.of(), List.of(new Airing(always(area), height, when)));
    }

    private static double flow(Infiltration leaks, Ventilation ventilation, double outdoors, double wind) {
        return AirRooms.model(AirRooms.room(leaks, ventilation, 1), outdoors, DEW_POINT, wind, 1)
                .outdoorAirFlow();
    }

    private static double specificVolume(double temperature) {
        double humidity = MoistAir.humidityRatioAtDewPoint(DEW_POINT, 101_325);
        return MoistAir.specificVolume(temperature, humidity, 101_325);
    }

    @Test
    void a_fan_moves_a_volume_of_the_air_that_passes_it() {
        double flow = 1700 / 3600.0;
        assertThat(flow(TIGHT, fan(flow, Kind.SUPPLY), 5, 3)).isCloseTo(flow / specificVolume(5), within(1e-9));
        assertThat(flow(TIGHT, fan(flow, Kind.BALANCED), 5, 3)).isCloseTo(flow / specificVolume(5), within(1e-9));
        assertThat(flow(TIGHT, fan(flow, Kind.EXHAUST), 5, 3)).isCloseTo(flow / specificVolume(20), within(1e-9));
    }

    @Test
    void a_fan_at_denver_moves_the_mass_that_thin_air_has() {
        // 1700 m³/h at the density 1.0156 kg/m³ that the standard uses for Denver are 0.480 kg/s.
        var room = AirRooms.room(TIGHT, fan(1700 / 3600.0, Kind.SUPPLY), 1);
        var model = new RoomModel(RoomDrivers.of(room, Bestest.SURROUNDINGS, DenverWeather.YEAR, 1));
        double mean = 0;
        for (int step = 0; step < 8760; step++) {
            model.prepare(step);
            mean += model.outdoorAirFlow() / 8760;
        }
        assertThat(mean).isCloseTo(0.480, within(0.02 * 0.480));
    }

    @Test
    void a_fan_that_does_not_balance_takes_part_of_its_air_from_the_leaks() {
        double natural = flow(LEAKY, Ventilation.NONE, -5, 4);
        for (double volume : new double[] {0.005, 0.05, 0.5}) {
            double fan = volume / specificVolume(-5);
            double expected = fan + natural * natural / (natural + fan);
            assertThat(flow(LEAKY, fan(volume, Kind.SUPPLY), -5, 4)).isCloseTo(expected, within(1e-9));
            assertThat(flow(LEAKY, fan(volume, Kind.BALANCED), -5, 4)).isCloseTo(natural + fan, within(1e-9));
        }
    }

    @Test
    void a_constant_rate_of_infiltration_is_added_whole() {
        var constant = new Infiltration.Constant(0.5);
        double without = flow(constant, Ventilation.NONE, 5, 4);
        double fan = flow(TIGHT, fan(0.1, Kind.EXHAUST), 5, 4);
        assertThat(flow(constant, fan(0.1, Kind.EXHAUST), 5, 4)).isCloseTo(without + fan, within(1e-12));
    }

    @Test
    void an_opened_window_exchanges_the_published_flow() {
        for (double[] weather : new double[][] {{20, 0}, {0, 0}, {20, 6}, {0, 6}, {30, 2}}) {
            // Open country, so that the wind at 10 m is that of the mast.
            double speed = Math.sqrt(0.01 + 0.001 * weather[1] * weather[1] + 0.0035 * 1.2 * Math.abs(20 - weather[0]));
            double expected = 0.5 * 0.8 * speed / specificVolume(weather[0]);
            assertThat(flow(TIGHT, airing(0.8, 1.2, Condition.ALWAYS), weather[0], weather[1]))
                    .as("%s °C, %s m/s", weather[0], weather[1])
                    .isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void hours_decide_who_blows() {
        var hours = new double[24];
        Arrays.fill(hours, 18, 24, 0.1);
        Arrays.fill(hours, 0, 7, 0.1);
        var night = new Ventilation(
                List.of(new Fan(hours, Kind.BALANCED, 0, 0, Condition.ALWAYS)),
                List.of(new Airing(hours, 1, Condition.ALWAYS)));
        var room = AirRooms.room(TIGHT, night, 1);
        var drivers = RoomDrivers.of(room, Bestest.SURROUNDINGS, RandomRooms.steady(10, 0), 4);
        var model = new RoomModel(drivers);
        for (int step = 0; step < 96; step++) {
            model.prepare(step);
            boolean day = step / 4 >= 7 && step / 4 < 18;
            assertThat(model.outdoorAirFlow() == 0).as("step %d", step).isEqualTo(day);
        }
    }

    @Test
    void night_air_is_let_in_only_when_it_cools() {
        var cool = new Ventilation(
                List.of(new Fan(always(0.1), Kind.SUPPLY, 0, 0, Condition.COOLER_OUTDOORS)),
                List.of(new Airing(always(1), 1, Condition.COOLER_OUTDOORS)));
        assertThat(flow(TIGHT, cool, 25, 3)).isZero();
        assertThat(flow(TIGHT, cool, 19, 3)).isPositive();
    }

    @Test
    void changing_air_by_a_fan_cools_the_room_exponentially() {
        var room = AirRooms.room(TIGHT, fan(AirRooms.VOLUME / 3600, Kind.EXHAUST), 1);
        var model = AirRooms.model(room, 19, DEW_POINT, 0, 60);
        for (int step = 0; step < 180; step++) {
            model.prepare(step);
            model.advance(0, 0, 0);
            double exact = 19 + Math.exp(-(step + 1) / 60.0);
            assertThat(model.airTemperature()).as("minute %d", step + 1).isCloseTo(exact, within(0.005));
        }
    }

    @Test
    void recovery_gives_back_its_share_of_heat_and_of_vapour() {
        double volume = 0.03;
        var fan = new Fan(always(volume), Kind.BALANCED, 0.7, 0.6, Condition.ALWAYS);
        var model =
                AirRooms.model(AirRooms.room(TIGHT, new Ventilation(List.of(fan), List.of()), 1), 0, DEW_POINT, 0, 60);
        double flow = volume / specificVolume(0);
        double humidity = MoistAir.humidityRatioAtDewPoint(DEW_POINT, 101_325);
        double capacity = MoistAir.specificHeat(humidity);
        assertThat(model.outdoorAirFlow()).isCloseTo(flow, within(1e-12));
        assertThat(model.outdoorAirConductance()).isCloseTo(0.3 * flow * capacity, within(1e-9));
        for (int step = 0; step < 1440; step++) {
            model.prepare(step);
            model.advance(100, 0, 2e-5);
        }
        double warmth = 100 / (0.3 * flow * capacity);
        assertThat(model.airTemperature()).isCloseTo(warmth, within(0.001 * warmth));
        assertThat(model.humidityRatio() - humidity)
                .isCloseTo(2e-5 / (0.4 * flow), within(0.001 * 2e-5 / (0.4 * flow)));
        assertThat(Math.abs(model.energy().residual()))
                .isLessThan(1e-8 * model.energy().system());
        assertThat(Math.abs(model.energy().vapourResidual()))
                .isLessThan(1e-8 * model.energy().vapourFromSystem());
    }

    @Test
    void a_window_is_opened_only_as_far_as_the_room_may_cool() {
        var when = new Condition(true, 22);
        for (int stepsPerHour : new int[] {1, 4, 60}) {
            var gains = new InternalGains(always(100), always(0), always(0));
            var room = AirRooms.room(TIGHT, airing(1, 1, when), 1).withGains(gains);
            var model = AirRooms.model(room, 10, 0, 2, stepsPerHour);
            model.reset(26, 0.008);
            for (int step = 0; step < 24 * stepsPerHour; step++) {
                model.prepare(step);
                model.advance(0, 0, 0);
                assertThat(model.airTemperature())
                        .as("step %d of %d in an hour", step, stepsPerHour)
                        .isGreaterThan(22 - 1e-9);
            }
            assertThat(model.airTemperature()).isCloseTo(22, within(1e-6));
            assertThat(model.outdoorAirConductance()).isCloseTo(100 / 12.0, within(1e-3));
        }
    }

    @Test
    void more_ventilation_never_lets_in_less_air_and_recovers_no_more_than_all() {
        for (long seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            var leaks = random.nextBoolean() ? new RandomRooms(seed).leakage() : new Infiltration.Constant(1);
            var kind = List.of(Kind.BALANCED, Kind.EXHAUST, Kind.SUPPLY).get(random.nextInt(3));
            double outdoors = -20 + 60 * random.nextDouble();
            double wind = 10 * random.nextDouble();
            double less = flow(leaks, fan(0.02, kind), outdoors, wind);
            assertThat(less).as("seed %d", seed).isGreaterThanOrEqualTo(0.02 / specificVolume(outdoors) * 0.79);
            assertThat(flow(leaks, fan(0.04, kind), outdoors, wind))
                    .as("more, seed %d", seed)
                    .isGreaterThan(less);
            var model = AirRooms.model(new RandomRooms(seed).enclosure(), outdoors, -30, wind, 4);
            assertThat(model.outdoorVapourFlow())
                    .as("vapour, seed %d", seed)
                    .isBetween(0.0, model.outdoorAirFlow() * (1 + 1e-12));
            assertThat(model.outdoorAirConductance()).as("heat, seed %d", seed).isNotNegative();
        }
    }
}
