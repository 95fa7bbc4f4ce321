package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Leakage against the equations of [walker1998] and the tables that [ashrae2017] made from them. */
class LeakageTest {

    private static final double DRY = -45;

    @Test
    void a_house_of_one_storey_has_the_coefficients_of_the_handbook() {
        // Chapter 16, enhanced model, no flue: stack 0.054 (Pa/K)^n, wind 0.156 (Pa·s²/m²)^n over slab, at n = 0.67.
        var house = Infiltration.Leakage.of(1, 0.67, 0.25, 0.25, 2.5, 1);
        double stack = house.stackFactor() * Math.pow(1.2 * 9.80665 * 2.5 / 293.15, 0.67);
        double wind = house.windFactor() * Math.pow(1.2 / 2, 0.67);
        assertThat(stack).isCloseTo(0.054, within(0.03 * 0.054));
        assertThat(wind).isCloseTo(0.156, within(0.01 * 0.156));
    }

    @Test
    void leaks_in_one_level_alone_feel_no_stack_and_those_in_the_ceiling_alone_no_wind() {
        assertThat(Infiltration.Leakage.of(1, 0.65, 1, 0, 2.5, 1).stackFactor()).isZero();
        assertThat(Infiltration.Leakage.of(1, 0.65, 0, 1, 2.5, 1).stackFactor()).isZero();
        assertThat(Infiltration.Leakage.of(1, 0.65, 1, 0, 2.5, 1).windFactor()).isZero();
    }

    @Test
    void stack_and_wind_each_alone_and_together_give_the_published_flow() {
        var leaks = Infiltration.Leakage.of(0.012, 0.65, 0.25, 0.25, 2.5, 0.7);
        for (double[] weather : new double[][] {{-15, 0}, {20, 5}, {-15, 5}, {35, 8}, {0, 1}}) {
            double outdoors = weather[0];
            double wind = weather[1];
            double humidity = MoistAir.humidityRatioAtDewPoint(DRY, 101_325);
            double density = MoistAir.density(outdoors, humidity, 101_325);
            double atCeiling =
                    wind * Convection.windProfile(Bestest.SURROUNDINGS.terrain(), Bestest.SURROUNDINGS.height() + 1.25);
            double stack = 0.012
                    * leaks.stackFactor()
                    * Math.pow(density * 9.80665 * 2.5 * Math.abs(20 - outdoors) / 293.15, 0.65);
            double blown = 0.012 * leaks.windFactor() * Math.pow(density * Math.pow(0.7 * atCeiling, 2) / 2, 0.65);
            double both = Math.pow(
                    Math.pow(stack, 1 / 0.65)
                            + Math.pow(blown, 1 / 0.65)
                            - 0.33 * Math.pow(stack * blown, 1 / (2 * 0.65)),
                    0.65);
            double expected = both / MoistAir.specificVolume(outdoors, humidity, 101_325);
            assertThat(flow(leaks, outdoors, wind))
                    .as("%s °C, %s m/s", outdoors, wind)
                    .isCloseTo(expected, within(0.002 * expected));
        }
    }

    @Test
    void without_wind_and_difference_nothing_leaks() {
        assertThat(flow(Infiltration.Leakage.of(0.05, 0.65, 0.25, 0.25, 2.5, 1), 20, 0))
                .isZero();
    }

    @Test
    void a_constant_rate_is_the_room_volume_at_indoor_density() {
        var room = AirRooms.room(new Infiltration.Constant(0.5), Ventilation.NONE, 1);
        double humidity = MoistAir.humidityRatioAtDewPoint(DRY, 101_325);
        double expected = 0.5 * 50 / 3600 / MoistAir.specificVolume(20, humidity, 101_325);
        assertThat(AirRooms.model(room, -10, DRY, 3, 1).outdoorAirFlow()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void flow_is_never_negative_grows_with_the_wind_and_with_the_difference_when_that_leads() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var leaks = new RandomRooms(seed).leakage();
            double outdoors = -30 + 50 * random.nextDouble();
            double wind = 12 * random.nextDouble();
            double flow = flow(leaks, outdoors, wind);
            assertThat(flow).as("seed %d", seed).isNotNegative();
            // Stack and wind work against each other while one is far below the other: at most by 2.7 % in pressure.
            double slack = 1 - 0.33 * 0.33 / 4 - 0.004;
            assertThat(flow(leaks, outdoors, wind + 3))
                    .as("wind, seed %d", seed)
                    .isGreaterThanOrEqualTo(slack * flow);
            assertThat(flow(leaks, outdoors - 10, wind))
                    .as("colder, seed %d", seed)
                    .isGreaterThanOrEqualTo(slack * flow);
            double stack = flow(leaks, outdoors, 0);
            double blown = flow(leaks, 20, wind);
            assertThat(flow)
                    .as("together, seed %d", seed)
                    .isBetween(0.9 * Math.max(stack, 0.9 * blown), 1.3 * (stack + blown) + 1e-12);
        }
    }

    @Test
    void the_table_of_powers_is_close_everywhere() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            double exponent = 0.5 + 0.5 * random.nextDouble();
            var curve = new PowerCurve(exponent);
            for (int i = 0; i < 50; i++) {
                double pressure = 300 * Math.pow(random.nextDouble(), 6);
                double exact = Math.pow(pressure, exponent);
                assertThat(curve.of(pressure))
                        .as("seed %d, exponent %s, %s Pa", seed, exponent, pressure)
                        .isCloseTo(exact, within(Math.max(0.0003 * exact, 0.0011)));
            }
            assertThat(curve.of(0)).isZero();
        }
    }

    private static double flow(Infiltration leaks, double outdoors, double wind) {
        return AirRooms.model(AirRooms.room(leaks, Ventilation.NONE, 1), outdoors, DRY, wind, 1)
                .outdoorAirFlow();
    }
}
