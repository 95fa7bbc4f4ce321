package io.heatwright.home.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final double HALF_ROUND = StrictMath.PI * Coordinates.EARTH_RADIUS;

    private static Coordinates anywhere(SplittableRandom random) {
        return new Coordinates(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }

    @Test
    void a_distance_is_the_same_both_ways_and_never_more_than_half_round() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var here = anywhere(random);
            var there = anywhere(random);
            assertThat(here.distanceTo(there))
                    .as("seed " + seed)
                    .isCloseTo(there.distanceTo(here), within(1e-6))
                    .isBetween(0.0, HALF_ROUND);
        }
    }

    @Test
    void a_detour_is_never_shorter() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var from = anywhere(random);
            var over = anywhere(random);
            var to = anywhere(random);
            assertThat(from.distanceTo(to))
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(from.distanceTo(over) + over.distanceTo(to) + 1e-6);
        }
    }

    @Test
    void the_distance_agrees_with_the_law_of_cosines_between_far_points() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var here = new Coordinates(random.nextDouble(-60, 60), random.nextDouble(-180, 180));
            var there = new Coordinates(-here.latitude() / 2 + 20, here.longitude() + random.nextDouble(20, 90));
            var cosine = Math.sin(Math.toRadians(here.latitude())) * Math.sin(Math.toRadians(there.latitude()))
                    + Math.cos(Math.toRadians(here.latitude()))
                            * Math.cos(Math.toRadians(there.latitude()))
                            * Math.cos(Math.toRadians(there.longitude() - here.longitude()));
            assertThat(here.distanceTo(there))
                    .as("seed " + seed)
                    .isCloseTo(Coordinates.EARTH_RADIUS * Math.acos(cosine), within(1e-3));
        }
    }

    @Test
    void a_degree_of_latitude_is_111_kilometres() {
        assertThat(new Coordinates(40, -74).distanceTo(new Coordinates(41, -74)))
                .isCloseTo(111_195, within(1.0));
    }

    @Test
    void points_on_both_sides_of_the_date_line_are_near() {
        assertThat(new Coordinates(52, 179.9).distanceTo(new Coordinates(52, -179.9)))
                .isLessThan(14_000);
    }

    @Test
    void a_point_is_written_with_four_decimals_in_every_locale() {
        assertThat(new Coordinates(40.7143, -74.006).asText()).isEqualTo("40.7143, -74.0060");
        assertThat(new Coordinates(-0.00001, 0.99996).asText()).isEqualTo("0.0000, 1.0000");
    }
}
