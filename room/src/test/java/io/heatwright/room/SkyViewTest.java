package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.Plane;
import io.heatwright.room.Horizon.Obstruction;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SkyViewTest {

    private static final Plane SOUTH = Plane.of(90, 180);

    private static SkyView view(Plane plane, Shading shading) {
        return new SkyView(plane, Optional.of(shading), List.of(), Horizon.CLEAR);
    }

    private static SkyView view(Plane plane, Horizon horizon) {
        return new SkyView(plane, Optional.empty(), List.of(), horizon);
    }

    private static Horizon ring(double elevation) {
        return Horizon.of(List.of(new Obstruction(0, 360, elevation, 0, 0)));
    }

    private static Shading overhang(double depth) {
        return Shading.of(2, 1.5, new Shading.Overhang(depth, 0.3, 1000, 1000));
    }

    @Test
    void an_open_face_sees_all_there_is() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var plane = Plane.of(180 * random.nextDouble(), 360 * random.nextDouble());
            var open = view(plane, Shading.of(1, 1, new Shading.Overhang(0, 0, 0, 0)));
            assertThat(open.dome[0]).as("seed 5, case %d", i).isEqualTo(1);
            assertThat(open.horizon[1]).isEqualTo(1);
            assertThat(open.ground).isEqualTo(1);
        }
    }

    @Test
    void a_long_overhang_hides_what_the_crossed_strings_say() {
        for (double depth : new double[] {0.2, 0.5, 1, 3}) {
            // The mean over the window of the sine of the angle up to the slab's edge.
            double top = Math.hypot(0.3, depth);
            double bottom = Math.hypot(0.3 + 1.5, depth);
            double exact = (bottom - top) / 1.5;
            assertThat(view(SOUTH, overhang(depth)).dome[0])
                    .as("depth %s", depth)
                    .isCloseTo(exact, within(0.01));
            assertThat(view(SOUTH, overhang(depth)).ground).isEqualTo(1);
        }
    }

    @Test
    void a_level_ring_of_hills_hides_what_the_closed_forms_say() {
        for (double elevation : new double[] {2, 10, 25, 60}) {
            double e = Math.toRadians(elevation);
            var hills = ring(elevation);
            double upright = 1 - (e + Math.sin(e) * Math.cos(e)) / (Math.PI / 2);
            assertThat(view(SOUTH, hills).dome[0]).as("wall, %s°", elevation).isCloseTo(upright, within(0.01));
            assertThat(view(Plane.HORIZONTAL, hills).dome[0])
                    .as("roof, %s°", elevation)
                    .isCloseTo(Math.cos(e) * Math.cos(e), within(0.01));
            assertThat(view(SOUTH, hills).horizon[0]).isCloseTo(Math.max(0, 1 - elevation / 6), within(0.01));
        }
    }

    @Test
    void bare_trees_let_more_through_than_trees_in_leaf() {
        var trees = Horizon.of(List.of(new Obstruction(90, 270, 30, 0.2, 0.7)));
        var seen = view(SOUTH, trees);
        double open = 1 - view(SOUTH, ring(30)).dome[0];
        assertThat(1 - seen.dome[0]).isCloseTo(0.3 * open, within(1e-9));
        assertThat(1 - seen.dome[1]).isCloseTo(0.8 * open, within(1e-9));
        assertThat(view(Plane.of(90, 0), trees).dome[0]).isEqualTo(1);
    }

    @Test
    void deeper_shades_and_higher_hills_never_show_more_sky() {
        double sky = 2;
        for (double size = 0; size < 3; size += 0.2) {
            double now = view(SOUTH, overhang(size)).dome[0];
            assertThat(now).isLessThanOrEqualTo(sky);
            sky = now;
        }
        sky = 2;
        for (double elevation = 0; elevation <= 90; elevation += 3.7) {
            double now = view(SOUTH, ring(elevation)).dome[0];
            assertThat(now).isLessThanOrEqualTo(sky);
            sky = now;
        }
    }

    @Test
    void fins_on_both_sides_are_alike_and_hide_the_ground_too() {
        var fin = Optional.of(new Shading.Fin(1, 0, -5, 5));
        var left = view(SOUTH, new Shading(2, 1.5, Optional.empty(), fin, Optional.empty(), 0));
        var right = view(SOUTH, new Shading(2, 1.5, Optional.empty(), Optional.empty(), fin, 0));
        assertThat(left.dome[0]).isCloseTo(right.dome[0], within(1e-12)).isLessThan(0.95);
        assertThat(left.ground).isCloseTo(right.ground, within(1e-12)).isLessThan(0.95);
    }

    @Test
    void white_shades_give_back_light_that_black_ones_keep() {
        var black = view(SOUTH, overhang(1));
        var slab = overhang(1);
        var white = view(SOUTH, new Shading(2, 1.5, slab.overhang(), slab.left(), slab.right(), 0.8));
        assertThat(white.dome[0]).isGreaterThan(black.dome[0]).isLessThan(1);
    }
}
