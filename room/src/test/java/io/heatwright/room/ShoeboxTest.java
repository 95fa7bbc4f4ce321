package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShoeboxTest {

    private static Enclosure room(double tilt, Placement place, Optional<Shading> shading) {
        var base = Bestest.case600().enclosure();
        var bare = base.windows().get(0);
        var window = new Window(
                "window",
                place.width() * place.height(),
                tilt,
                180,
                bare.glazing(),
                0,
                1,
                1,
                bare.films(),
                Optional.of(place),
                shading,
                Optional.empty());
        var surfaces = base.surfaces().stream()
                .map(s -> s.name().equals("south wall")
                        ? new Surface(
                                s.name(),
                                21.6 - (tilt == 90 ? window.area() : 0),
                                90,
                                180,
                                s.construction(),
                                s.boundary(),
                                s.films())
                        : s)
                .toList();
        return new Enclosure("box", 48, 129.6, surfaces, List.of(window), base.infiltration(), base.gains(), 1);
    }

    private static double[] strike(Enclosure room, double[] sun) {
        var box = new Shoebox(room, new Elements(room, Bestest.SURROUNDINGS), 0);
        box.follow(sun[0], sun[1], sun[2]);
        return box.share.clone();
    }

    /** Where a ray from a point of the south wall or the ceiling of an 8 by 6 by 2.7 m room lands; x to the east, y north. */
    private static int land(double x, double y, double z, double[] sun) {
        double floor = z / sun[2];
        double side = sun[0] > 0 ? x / sun[0] : sun[0] < 0 ? (8 - x) / -sun[0] : Double.MAX_VALUE;
        double ahead = sun[1] < 0 ? (6 - y) / -sun[1] : sun[1] > 0 ? y / sun[1] : Double.MAX_VALUE;
        if (floor <= side && floor <= ahead) {
            return Shoebox.FLOOR;
        }
        if (ahead <= side) {
            return sun[1] < 0 ? Shoebox.FAR : Shoebox.NEAR;
        }
        return sun[0] > 0 ? Shoebox.LEFT : Shoebox.RIGHT;
    }

    @Test
    void the_beam_lands_where_rays_from_a_fine_grid_land() {
        var random = new SplittableRandom(3);
        int n = 150;
        for (int i = 0; i < 200; i++) {
            var place = new Placement(
                    0.5 + 3 * random.nextDouble(),
                    0.4 + random.nextDouble(),
                    4 * random.nextDouble(),
                    1.2 * random.nextDouble());
            double[] sun = {2 * random.nextDouble() - 1, -random.nextDouble(), 0.05 + random.nextDouble()};
            var count = new double[Shoebox.FACES];
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    double x = place.left() + place.width() * (a + 0.5) / n;
                    double z = place.sill() + place.height() * (b + 0.5) / n;
                    count[land(x, 0, z, sun)] += 1.0 / n / n;
                }
            }
            var share = strike(room(90, place, Optional.empty()), sun);
            for (int face = 0; face < Shoebox.FACES; face++) {
                assertThat(share[face]).as("seed 3, case %d, face %d", i, face).isCloseTo(count[face], within(0.02));
            }
            assertThat(Arrays.stream(share).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void high_sun_through_a_skylight_falls_on_the_floor_below_it_and_low_sun_on_the_wall() {
        var place = new Placement(1, 1, Double.NaN, Double.NaN);
        assertThat(strike(room(0, place, Optional.empty()), new double[] {0, -0.1, 1})[Shoebox.FLOOR])
                .isEqualTo(1);
        assertThat(strike(room(0, place, Optional.empty()), new double[] {0, -1, 0.1})[Shoebox.FAR])
                .isEqualTo(1);
        assertThat(strike(room(0, place, Optional.empty()), new double[] {-1, 0, 0.1})[Shoebox.RIGHT])
                .isEqualTo(1);
    }

    @Test
    void a_mirrored_sun_in_the_middle_of_the_wall_strikes_the_other_side() {
        var room = room(90, new Placement(3, 2, Double.NaN, 0.2), Optional.empty());
        var east = strike(room, new double[] {0.8, -0.5, 0.3});
        var west = strike(room, new double[] {-0.8, -0.5, 0.3});
        assertThat(east[Shoebox.LEFT])
                .isCloseTo(west[Shoebox.RIGHT], within(1e-12))
                .isPositive();
        assertThat(east[Shoebox.FLOOR]).isCloseTo(west[Shoebox.FLOOR], within(1e-12));
    }

    @Test
    void an_overhang_takes_the_rays_that_would_have_gone_deepest() {
        var place = new Placement(3, 2, 0.5, 0.2);
        double[] sun = {0, -1, 0.4};
        var open = strike(room(90, place, Optional.empty()), sun);
        var shaded = strike(room(90, place, Optional.of(Shading.of(3, 2, new Shading.Overhang(3, 0, 9, 9)))), sun);
        // Rays from below 2.4 m fall to the floor of a room 6 m deep; the slab shades the upper 1.2 m of 2 m.
        assertThat(open[Shoebox.FLOOR]).isEqualTo(1);
        assertThat(shaded[Shoebox.FLOOR]).isEqualTo(1);
        double[] low = {0, -1, 0.2};
        assertThat(strike(room(90, place, Optional.empty()), low)[Shoebox.FAR]).isCloseTo(0.5, within(1e-12));
        assertThat(strike(room(90, place, Optional.of(Shading.of(3, 2, new Shading.Overhang(5, 0, 9, 9)))), low)[
                        Shoebox.FAR])
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void walls_without_a_known_direction_share_what_strikes_any_wall() {
        var base = Bestest.case600().enclosure();
        var inside = new Surface(
                "inside walls",
                54,
                90,
                0,
                base.surfaces().get(0).construction(),
                new Boundary.SameAsRoom(),
                base.surfaces().get(0).films());
        var room = new Enclosure(
                "lumped",
                48,
                129.6,
                List.of(
                        inside,
                        base.surfaces().get(2),
                        base.surfaces().get(4),
                        base.surfaces().get(5)),
                base.windows(),
                base.infiltration(),
                base.gains(),
                1);
        var elements = new Elements(room, Bestest.SURROUNDINGS);
        var faces = new Shoebox(room, elements, 0).faces(elements, elements.opaque);
        for (int face : new int[] {Shoebox.FAR, Shoebox.LEFT, Shoebox.RIGHT}) {
            assertThat(faces[face]).containsExactly(54, 0, 0, 0, 0);
        }
        assertThat(faces[Shoebox.FLOOR]).containsExactly(0, 0, 0, 48, 0);
    }
}
