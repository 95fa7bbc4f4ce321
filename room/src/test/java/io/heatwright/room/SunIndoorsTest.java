package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SunIndoorsTest {

    private static SunIndoors of(Enclosure enclosure) {
        var optics = enclosure.windows().stream()
                .map(window -> new GlazingOptics(window.glazing()))
                .toArray(GlazingOptics[]::new);
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
                indoors.beam(elements.opaque), indoors.sky(elements.opaque), indoors.ground(elements.opaque)
            }) {
                assertThat(Arrays.stream(shares).sum()).as("seed %d", seed).isCloseTo(1, within(1e-12));
                assertThat(Arrays.stream(shares).min().orElseThrow())
                        .as("seed %d", seed)
                        .isNotNegative();
            }
        }
    }

    @Test
    void the_floor_keeps_most_of_the_beam_of_case_600() {
        // ASHRAE 140-2020 gives 0.642 for programs that cannot compute it; walls and ceiling share the rest.
        double[] shares = of(Bestest.case600().enclosure()).beam(6);
        assertThat(shares[5]).isCloseTo(0.642, within(0.02));
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
        assertThat(transmitted(Bestest.CLEAR_DOUBLE)).isBetween(804.02, 825.52);
        assertThat(transmitted(Bestest.SINGLE)).isBetween(987.82, 1039.23);
    }

    /** kWh/m² a year through the south windows. */
    private static double transmitted(Glazing glazing) {
        var room = Bestest.case600();
        room.glazing = glazing;
        var drivers = room.drivers(1);
        double sum = 0;
        for (int hour = 0; hour < drivers.hours(); hour++) {
            sum += drivers.transmittedSun(hour);
        }
        return sum / 1000 / 12;
    }
}
