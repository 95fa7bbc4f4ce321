package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShadowTest {

    private static final int CASES = 500;

    private final SplittableRandom random = new SplittableRandom(42);

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private Shading.Fin fin(double height) {
        double bottom = between(-0.5, 0.7 * height);
        return new Shading.Fin(between(0, 2), between(0, 0.5), bottom, bottom + between(0.2, 3));
    }

    private Shading any() {
        double width = between(0.5, 4);
        double height = between(0.5, 3);
        return new Shading(
                width,
                height,
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(new Shading.Overhang(
                                between(0, 2), between(0, 0.7), between(-0.3, 1), between(-0.3, 1))),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fin(height)),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fin(height)),
                0);
    }

    private double[] light() {
        return new double[] {between(-1, 1), between(-0.5, 1), between(0.05, 1)};
    }

    private static double lit(Shading shading, double[] light) {
        var shadow = new Shadow(shading);
        shadow.setLight(light[0], light[1], light[2]);
        return shadow.litShare();
    }

    /** Follows a ray from one point; the oracle knows nothing of parallelograms. */
    private static boolean hits(Shading s, double x, double y, double[] light) {
        boolean hit = false;
        if (s.overhang().isPresent() && light[1] > 0) {
            var slab = s.overhang().get();
            double far = (s.height() + slab.above() - y) / light[1];
            double along = x + far * light[0];
            hit = far * light[2] <= slab.depth() && along >= -slab.pastLeft() && along <= s.width() + slab.pastRight();
        }
        if (s.left().isPresent() && light[0] < 0) {
            var slab = s.left().get();
            hit |= meets(slab, (x + slab.distance()) / -light[0], y, light);
        }
        if (s.right().isPresent() && light[0] > 0) {
            var slab = s.right().get();
            hit |= meets(slab, (s.width() + slab.distance() - x) / light[0], y, light);
        }
        return hit;
    }

    private static boolean meets(Shading.Fin slab, double far, double y, double[] light) {
        double height = y + far * light[1];
        return far * light[2] <= slab.depth() && height >= slab.bottom() && height <= slab.top();
    }

    @Test
    void shadows_are_those_of_rays_from_a_fine_grid() {
        int n = 120;
        for (int i = 0; i < CASES; i++) {
            var shading = any();
            var light = light();
            int free = 0;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    double x = shading.width() * (a + 0.5) / n;
                    double y = shading.height() * (b + 0.5) / n;
                    free += hits(shading, x, y, light) ? 0 : 1;
                }
            }
            // The grid errs by half a cell along each of at most six edges.
            assertThat(lit(shading, light)).as("seed 42, case %d", i).isCloseTo((double) free / n / n, within(0.025));
        }
    }

    @Test
    void nothing_shades_nothing_and_all_shares_lie_within_one() {
        for (int i = 0; i < CASES; i++) {
            var s = any();
            var light = light();
            var bare = new Shading(s.width(), s.height(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
            assertThat(lit(bare, light)).isEqualTo(1);
            assertThat(lit(s, light)).as("seed 42, case %d", i).isBetween(0.0, 1.0);
        }
    }

    private static Shading deeper(Shading s, double more) {
        return new Shading(
                s.width(),
                s.height(),
                s.overhang().map(o -> new Shading.Overhang(o.depth() + more, o.above(), o.pastLeft(), o.pastRight())),
                s.left().map(f -> new Shading.Fin(f.depth() + more, f.distance(), f.bottom(), f.top())),
                s.right().map(f -> new Shading.Fin(f.depth() + more, f.distance(), f.bottom(), f.top())),
                0);
    }

    @Test
    void deeper_shades_never_let_in_more() {
        for (int i = 0; i < CASES; i++) {
            var shading = any();
            var light = light();
            assertThat(lit(deeper(shading, between(0, 1)), light))
                    .as("seed 42, case %d", i)
                    .isLessThanOrEqualTo(lit(shading, light) + 1e-12);
        }
    }

    @Test
    void a_mirrored_window_has_a_mirrored_shadow() {
        for (int i = 0; i < CASES; i++) {
            var s = any();
            var light = light();
            var mirrored = new Shading(
                    s.width(),
                    s.height(),
                    s.overhang().map(o -> new Shading.Overhang(o.depth(), o.above(), o.pastRight(), o.pastLeft())),
                    s.right(),
                    s.left(),
                    0);
            assertThat(lit(mirrored, new double[] {-light[0], light[1], light[2]}))
                    .as("seed 42, case %d", i)
                    .isCloseTo(lit(s, light), within(1e-12));
        }
    }

    @Test
    void a_long_overhang_throws_its_depth_times_the_slope_of_the_light() {
        var shading = Shading.of(2, 1.5, new Shading.Overhang(0.8, 0.2, 100, 100));
        // Light at a profile angle of 45°: the shadow ends 0.8 m below the slab, 0.6 m below the head.
        assertThat(lit(shading, new double[] {0.3, 0.5, 0.5})).isCloseTo(1 - 0.6 / 1.5, within(1e-12));
    }

    @Test
    void a_wall_with_a_window_is_its_rectangle_less_the_window() {
        // The slab shades the upper metre of a wall of three; the window lies in its lower half.
        var wall = Shading.of(4, 3, new Shading.Overhang(1, 0, 50, 50));
        var shadow = new Shadow(wall, List.of(new Placement(2, 1, 1, 0.5)));
        shadow.setLight(0, 1, 1);
        assertThat(shadow.litShare()).isCloseTo((4 * 2 - 2) / (4 * 3 - 2.0), within(1e-12));
    }
}
