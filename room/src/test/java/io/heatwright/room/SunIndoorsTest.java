package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SunIndoorsTest {

    private static SunIndoors of(Enclosure enclosure) {
        var optics = enclosure.windows().stream()
                .map(window -> CoveredGlazing.open(new GlazingOptics(window.glazing())))
                .toArray(CoveredGlazing[]::new);
        return new SunIndoors(new Elements(enclosure, Bestest.SURROUNDINGS), optics);
    }

    @Test
    void all_light_ends_somewhere() {
        for (long seed = 0; seed < 200; seed++) {
            var enclosure = new RandomRooms(seed).enclosure();
            if (enclosure.windows().isEmpty()) {
                continue;
            }
            var elements = new Elements(enclosure, Bestest.SURROUNDINGS);
            var indoors = of(enclosure);
            for (double[] shares : new double[][] {
                indoors.scattered(elements.opaque), indoors.sky(elements.opaque), indoors.ground(elements.opaque)
            }) {
                assertThat(Arrays.stream(shares).sum()).as("seed %d", seed).isCloseTo(1, within(1e-12));
                assertThat(Arrays.stream(shares).min().orElseThrow())
                        .as("seed %d", seed)
                        .isNotNegative();
            }
        }
    }

    @Test
    void the_floor_keeps_most_of_what_strikes_it_in_case_600() {
        // ASHRAE 140-2020 gives 0.642 for programs that send all sun to the floor; walls and ceiling share the rest.
        var strike = new double[7];
        strike[5] = 1;
        assertThat(of(Bestest.case600().enclosure()).end(strike, 6)[5]).isCloseTo(0.642, within(0.02));
    }

    @Test
    void a_thirtieth_of_the_sun_in_case_600_leaves_through_the_glass_again() {
        var drivers = Bestest.case600().drivers(1);
        double in = 0;
        double lost = 0;
        for (int hour = 0; hour < drivers.hours(); hour++) {
            in += drivers.transmittedSun(hour);
            lost += drivers.sunLostOutside(hour);
        }
        assertThat(lost / in).isCloseTo(0.035, within(0.003));
    }

    @Test
    void transmitted_sun_lies_inside_the_six_program_range() {
        assertThat(transmitted(of(Bestest.CLEAR_DOUBLE), 0)).isBetween(804.02, 825.52);
        assertThat(transmitted(of(Bestest.SINGLE), 0)).isBetween(987.82, 1039.23);
    }

    @Test
    void sun_past_overhang_and_fins_lies_inside_the_six_program_range() {
        var south = of(Bestest.CLEAR_DOUBLE);
        south.placed = true;
        var open = transmitted(south, 0);
        south.shaded = true;
        var under = transmitted(south, 0);
        assertThat(under).isBetween(631.0, 665.0);
        assertThat(1 - under / open).isBetween(0.176, 0.224);
        var sides = of(Bestest.CLEAR_DOUBLE);
        sides.openings = Bestest.Openings.EAST_AND_WEST_WINDOWS;
        var west = transmitted(sides, 1);
        sides.shaded = true;
        var between = transmitted(sides, 1);
        assertThat(west).isBetween(569.0, 624.0);
        assertThat(between).isBetween(390.0, 446.0);
        assertThat(1 - between / west).isBetween(0.268, 0.342);
    }

    private static Bestest of(Glazing glazing) {
        var room = Bestest.case600();
        room.glazing = glazing;
        return room;
    }

    /** kWh/m² a year through one window. */
    private static double transmitted(Bestest room, int window) {
        var all = room.enclosure();
        var one = new Enclosure(
                all.name(),
                all.floorArea(),
                all.volume(),
                all.surfaces(),
                all.windows().subList(window, window + 1),
                all.infiltration(),
                all.gains(),
                1);
        var drivers = RoomDrivers.of(one, Bestest.SURROUNDINGS, DenverWeather.YEAR, 1);
        double sum = 0;
        for (int hour = 0; hour < drivers.hours(); hour++) {
            sum += drivers.transmittedSun(hour);
        }
        return sum / 1000 / one.windows().get(0).area();
    }
}
