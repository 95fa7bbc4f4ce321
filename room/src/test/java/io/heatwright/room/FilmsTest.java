package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.Plane;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FilmsTest {

    @Test
    void the_quick_cube_root_keeps_its_stated_accuracy() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            double x = i % 2 == 0 ? 300 * random.nextDouble() : 2 * random.nextDouble();
            double exact = Math.cbrt(x);
            double allowed = x > 0.06 ? 0.002 * exact : 0.006;
            if (x < 0.004) {
                allowed = 0.06;
            }
            assertThat(CubeRoot.of(x)).as("root of %s", x).isCloseTo(exact, within(allowed));
        }
    }

    @Test
    void natural_convection_has_the_handbook_factors() {
        // Walton's fits: 1.31 at a wall, 1.52 over a warm floor, 0.76 under a warm ceiling.
        assertThat(Convection.lifted(0)).isCloseTo(1.31, within(0.005));
        assertThat(Convection.stable(0)).isCloseTo(1.31, within(0.005));
        assertThat(Convection.lifted(1)).isCloseTo(1.52, within(0.005));
        assertThat(Convection.stable(1)).isCloseTo(0.76, within(0.005));
    }

    @Test
    void wind_slows_towards_the_ground_and_in_town() {
        assertThat(Convection.windProfile(Surroundings.Terrain.OPEN, 10)).isCloseTo(1, within(1e-12));
        assertThat(Convection.windProfile(Surroundings.Terrain.OPEN, 2)).isLessThan(0.9);
        assertThat(Convection.windProfile(Surroundings.Terrain.CITY, 10)).isBetween(0.35, 0.5);
        assertThat(Convection.windProfile(Surroundings.Terrain.WATER, 10)).isGreaterThan(1.1);
    }

    @Test
    void wind_meets_the_faces_that_look_into_it() {
        assertThat(Convection.windward(0, 0, 45)).isTrue();
        assertThat(Convection.windward(0, 350, 20)).isTrue();
        assertThat(Convection.windward(0, 180, 20)).isFalse();
        assertThat(Convection.windward(1, 180, 20)).isTrue();
    }

    @Test
    void two_parallel_planes_exchange_as_the_closed_form() {
        var planes = new Plane[] {Plane.of(0, 0), Plane.of(180, 0)};
        double[] emittance = {0.9, 0.4};
        double[] exchange = StarNetwork.exchange(new double[] {10, 10}, planes, emittance);
        double series = 1 / (1 / exchange[0] + 1 / exchange[1]);
        assertThat(series).isCloseTo(1 / (1 / 0.9 + 1 / 0.4 - 1), within(1e-9));
    }

    @Test
    void a_black_cube_exchanges_through_its_node_as_its_view_factors_say() {
        var planes = new Plane[] {
            Plane.of(0, 0), Plane.of(180, 0), Plane.of(90, 0), Plane.of(90, 90), Plane.of(90, 180), Plane.of(90, 270)
        };
        double[] exchange =
                StarNetwork.exchange(new double[] {1, 1, 1, 1, 1, 1}, planes, new double[] {1, 1, 1, 1, 1, 1});
        // One face against the five others: F = 1, so 1/(1/g + 1/(5 g)) = 1.
        assertThat(exchange[0]).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void mirrors_exchange_nothing() {
        var planes = new Plane[] {Plane.of(0, 0), Plane.of(180, 0)};
        assertThat(StarNetwork.exchange(new double[] {1, 1}, planes, new double[] {0, 0.9})[0])
                .isZero();
    }

    @Test
    void each_side_of_a_film_may_be_given_by_itself() {
        var outside = new Films.FixedOutside(20);
        assertThat(outside.givenOutside()).hasValue(20);
        assertThat(outside.givenInside()).isEmpty();
        assertThat(outside.texture()).isEmpty();

        var inside = new Films.FixedInside(3, Films.Roughness.ROUGH);
        assertThat(inside.givenInside()).hasValue(3);
        assertThat(inside.givenOutside()).isEmpty();
        assertThat(inside.texture()).hasValue(Films.Roughness.ROUGH);
    }
}
