package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.Plane;
import io.heatwright.climate.SunAndSky;
import io.heatwright.room.Horizon.Obstruction;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FaceSunTest {

    private static final SunAndSky SKY = SunAndSky.of(DenverWeather.YEAR);
    private static final Plane SOUTH = Plane.of(90, 180);

    private static FaceSun sun(Plane plane, Optional<Shading> shading, Horizon horizon) {
        var open = OrientedSun.of(SKY, plane, 0.2);
        return new FaceSun(open, SKY.path(), shading, List.of(), new HorizonHours(horizon, SKY), 1);
    }

    private static Horizon around(double elevation) {
        return Horizon.of(List.of(new Obstruction(0, 360, elevation, 0, 0)));
    }

    private static Shading shading(double depth) {
        var fin = Optional.of(new Shading.Fin(depth, 0.1, -0.3, 2.5));
        return new Shading(2, 1.5, Optional.of(new Shading.Overhang(depth, 0.2, 0.3, 0.3)), fin, fin, 0);
    }

    @Test
    void an_open_face_gets_all_that_its_plane_gets() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 20; i++) {
            var plane = Plane.of(180 * random.nextDouble(), 360 * random.nextDouble());
            var open = OrientedSun.of(SKY, plane, 0.2);
            var seen = sun(plane, Optional.empty(), Horizon.CLEAR);
            var bare = sun(plane, Optional.of(shading(0)), around(0));
            for (int n = 0; n < 8760; n++) {
                assertThat(seen.total(n)).as("seed 1, case %d, hour %d", i, n).isCloseTo(open.total(n), within(1e-9));
                assertThat(bare.total(n)).as("seed 1, case %d, hour %d", i, n).isCloseTo(open.total(n), within(1e-9));
            }
        }
    }

    @Test
    void more_in_the_way_never_brings_more_sun() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 15; i++) {
            var plane = Plane.of(random.nextBoolean() ? 90 : 180 * random.nextDouble(), 360 * random.nextDouble());
            double depth = random.nextDouble();
            double hill = 40 * random.nextDouble();
            var less = sun(plane, Optional.of(shading(depth)), around(hill));
            var deeper = sun(plane, Optional.of(shading(depth + 0.3)), around(hill));
            var higher = sun(plane, Optional.of(shading(depth)), around(hill + 10));
            for (int n = 0; n < 8760; n++) {
                assertThat(deeper.total(n)).as("seed 2, case %d, hour %d", i, n).isBetween(-1e-9, less.total(n) + 1e-9);
                assertThat(higher.total(n)).as("seed 2, case %d, hour %d", i, n).isBetween(-1e-9, less.total(n) + 1e-9);
            }
        }
    }

    @Test
    void a_hill_takes_the_beam_while_the_sun_stands_below_its_top() {
        double top = 25;
        var behind = sun(SOUTH, Optional.empty(), around(top));
        var open = OrientedSun.of(SKY, SOUTH, 0.2);
        int whole = 0;
        int none = 0;
        for (int n = 0; n < 8760; n++) {
            double altitude = Math.toDegrees(Math.asin(Math.min(1, SKY.path().up()[n])));
            double direct = open.beam()[n] + open.circumsolar()[n];
            if (direct <= 1) {
                continue;
            }
            // In an hour the sun climbs by no more than 15 degrees.
            if (altitude > top + 8) {
                assertThat(behind.direct(n)).as("hour %d", n).isCloseTo(direct, within(1e-9));
                whole++;
            } else if (altitude < top - 8) {
                assertThat(behind.direct(n)).as("hour %d", n).isZero();
                none++;
            } else {
                assertThat(behind.direct(n)).as("hour %d", n).isBetween(0.0, direct + 1e-9);
            }
        }
        assertThat(whole).isGreaterThan(1000);
        assertThat(none).isGreaterThan(200);
    }

    @Test
    void leafless_trees_let_through_more_than_trees_in_leaf() {
        var trees = Horizon.of(List.of(new Obstruction(0, 360, 89, 0.2, 0.6)));
        var behind = sun(SOUTH, Optional.empty(), trees);
        var open = OrientedSun.of(SKY, SOUTH, 0.2);
        for (int n = 0; n < 8760; n++) {
            int day = n / 24 + 1;
            double share = day >= 121 && day <= 304 ? 0.2 : 0.6;
            double direct = open.beam()[n] + open.circumsolar()[n];
            assertThat(behind.direct(n)).as("hour %d", n).isCloseTo(share * direct, within(1e-6));
        }
    }

    @Test
    void the_ground_in_front_stands_under_the_same_horizon() {
        var open = sun(SOUTH, Optional.empty(), Horizon.CLEAR);
        var hills = sun(SOUTH, Optional.empty(), around(89));
        double all = 0;
        double left = 0;
        for (int n = 0; n < 8760; n++) {
            all += open.ground(n);
            left += hills.ground(n);
        }
        assertThat(left).isBetween(0.0, 0.01 * all);
    }
}
