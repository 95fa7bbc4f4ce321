package io.heatwright.home.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard's formulas by hand, at their limits, and the way physics says they run. */
class GroundFormulasTest {

    private static final int CASES = 500;
    private static final List<Soil> SOILS = List.of(Soil.CLAY, Soil.SAND, Soil.ROCK);

    @ParameterizedTest
    @CsvSource({"CLAY, 2.2", "SAND, 3.2", "ROCK, 4.2"})
    void the_year_reaches_as_deep_as_table_H1_says(Soil soil, double depth) {
        assertThat(soil.penetrationDepth()).isCloseTo(depth, within(0.05));
    }

    @Test
    void a_slab_by_hand() {
        // B = 4 m, d = 0.2 + 2 · (0.17 + 0.1 + 0.04) = 0.82 m, δ = √(31.536e6 · 2 / (π · 2e6)) = 3.1684 m.
        var coupling = new SlabOnGround(20, 10, 0.2, 0.1, EdgeInsulation.NONE, Soil.SAND).coupling();
        assertThat(coupling.transmittance())
                .isCloseTo(4 / (4 * Math.PI + 0.82) * Math.log(4 * Math.PI / 0.82 + 1), within(1e-12));
        assertThat(coupling.swing()).isCloseTo(0.37 * 10 * 2 * Math.log(3.16837 / 0.82 + 1) / 20, within(1e-5));
        assertThat(coupling.lag()).isEqualTo(1);
    }

    @Test
    void insulation_at_the_edge_by_hand() {
        // R-5 is 0.8806 m²·K/W: d' = 0.8806 · (2 − 0.035) = 1.7303 m.
        var flat = new SlabOnGround(20, 10, 0.2, 0.1, new EdgeInsulation(0.8806, 0.6, false), Soil.SAND).coupling();
        var plain = 4 / (4 * Math.PI + 0.82) * Math.log(4 * Math.PI / 0.82 + 1);
        var psi = -2 / Math.PI * (Math.log(0.6 / 0.82 + 1) - Math.log(0.6 / 2.5504 + 1));
        assertThat(flat.transmittance()).isCloseTo(plain + 2 * psi / 4, within(1e-4));
        var left = Math.exp(-0.6 / 3.16837);
        var edge = (1 - left) * Math.log(3.16837 / 2.5504 + 1) + left * Math.log(3.16837 / 0.82 + 1);
        assertThat(flat.swing()).isCloseTo(0.37 * 10 * 2 * edge / 20, within(1e-4));
        assertThat(flat.lag()).isEqualTo(1);
        var down = new SlabOnGround(20, 10, 0.2, 0.1, new EdgeInsulation(0.8806, 0.6, true), Soil.SAND).coupling();
        assertThat(down.transmittance()).isLessThan(flat.transmittance());
        assertThat(down.lag()).isEqualTo(2);
    }

    @Test
    void a_heated_basement_by_hand() {
        var basement = new HeatedBasement(20, 10, 0.2, 1.5, 0.1, 0.5, Soil.SAND);
        // Floor: d + z/2 = 0.82 + 0.75. Walls: d = 2 · (0.13 + 0.5 + 0.04) = 1.34 m.
        assertThat(basement.floor().transmittance())
                .isCloseTo(4 / (4 * Math.PI + 1.57) * Math.log(4 * Math.PI / 1.57 + 1), within(1e-12));
        assertThat(basement.walls().transmittance())
                .isCloseTo(4 / (Math.PI * 1.5) * (1 + 0.41 / 2.32) * Math.log(1.5 / 1.34 + 1), within(1e-12));
        var left = Math.exp(-1.5 / 3.16837);
        var whole =
                0.37 * 10 * 2 * (2 * (1 - left) * Math.log(3.16837 / 1.34 + 1) + left * Math.log(3.16837 / 0.82 + 1));
        assertThat(20 * basement.floor().swing() + 15 * basement.walls().swing())
                .isCloseTo(whole, within(1e-3));
    }

    @Test
    void walls_thinner_than_the_floor_take_the_place_of_its_thickness() {
        var thick = new HeatedBasement(20, 10, 0.2, 1.5, 3, 0.1, Soil.SAND);
        var thicker = new HeatedBasement(20, 10, 0.2, 1.5, 5, 0.1, Soil.SAND);
        assertThat(thick.walls()).isEqualTo(thicker.walls());
    }

    @Test
    void a_crawl_space_by_hand() {
        var space = new CrawlSpace(20, 10, 0.2, 1.5, 0.5, 1.7, 0.01, 4, 0.05, Soil.SAND).coupling();
        // B = 4 m, d = 0.2 + 2 · 0.21 = 0.62 m.
        var ground = 4 / (4 * Math.PI + 0.62) * Math.log(4 * Math.PI / 0.62 + 1);
        var outdoors = 2 * 0.5 * 1.7 / 4 + 1450 * 0.01 * 4 * 0.05 / 4;
        var floor = 1 / (0.34 + 1.5);
        assertThat(space.ground()).isCloseTo(ground, within(1e-12));
        assertThat(space.outdoors()).isCloseTo(outdoors, within(1e-12));
        assertThat(space.floor().transmittance()).isCloseTo(1 / (1 / floor + 1 / (ground + outdoors)), within(1e-12));
        var swing = floor
                * (0.37 * 10 * 2 * Math.log(3.16837 / 0.62 + 1) / 20 + outdoors)
                / (2 / 3.16837 + outdoors + floor);
        assertThat(space.floor().swing()).isCloseTo(swing, within(1e-4));
        assertThat(space.floor().lag()).isZero();
    }

    @Test
    void an_unheated_basement_by_hand() {
        var below = new HeatedBasement(20, 10, 0.2, 1.8, 0.07, 0.4, Soil.SAND);
        var space = new UnheatedBasement(1.5, 0.5, 1.7, 0.3, below).coupling();
        var ground =
                below.floor().transmittance() + 1.8 * 10 / 20 * below.walls().transmittance();
        var outdoors = (0.5 * 10 * 1.7 + 0.33 * 0.3 * 20 * 2.3) / 20;
        var floor = 1 / (0.34 + 1.5);
        assertThat(space.floor().transmittance())
                .isCloseTo(1 / (1 / floor + 20 / (20 * ground + 20 * outdoors)), within(1e-12));
        var left = Math.exp(-1.8 / 3.16837);
        var edge = 0.37 * 10 * 2 * (2 - left) * Math.log(3.16837 / 0.76 + 1) / 20;
        var swing = floor * (edge + outdoors) / ((1 + 0.9) * 2 / 3.16837 + outdoors + floor);
        assertThat(space.floor().swing()).isCloseTo(swing, within(1e-4));
    }

    @Test
    void the_two_formulas_meet_where_a_floor_is_as_wide_as_its_thickness() {
        for (double size = 0.3; size < 10; size += 0.1) {
            var narrow = HalfSpace.transmittance(2, size, size * (1 + 1e-9));
            var wide = HalfSpace.transmittance(2, size, size * (1 - 1e-9));
            assertThat(wide / narrow).isCloseTo(1, within(2e-4));
        }
    }

    @Test
    void a_basement_of_no_depth_has_the_floor_of_a_slab() {
        for (var seed = 0; seed < CASES; seed++) {
            var random = new Case(seed);
            var slab = random.slab(EdgeInsulation.NONE).coupling();
            var floor = random.basement(1e-9).floor();
            assertThat(floor.transmittance()).as("seed %d", seed).isCloseTo(slab.transmittance(), within(1e-6));
            assertThat(floor.swing()).as("seed %d", seed).isCloseTo(slab.swing(), within(1e-6));
        }
    }

    @Test
    void a_very_large_slab_loses_almost_nothing_per_area() {
        var large = new SlabOnGround(1e8, 4e4, 0.2, 0.07, EdgeInsulation.NONE, Soil.SAND).coupling();
        assertThat(large.transmittance()).isLessThan(0.003);
        assertThat(large.swing()).isLessThan(0.001);
    }

    @Test
    void more_insulation_more_depth_and_less_edge_lose_less() {
        for (var seed = 0; seed < CASES; seed++) {
            var random = new Case(seed);
            var plain = random.slab(EdgeInsulation.NONE).coupling();
            for (var down : new boolean[] {false, true}) {
                var edge = random.slab(new EdgeInsulation(1, 0.6, down)).coupling();
                var more = random.slab(new EdgeInsulation(2, 0.6, down)).coupling();
                var further = random.slab(new EdgeInsulation(1, 1, down)).coupling();
                assertThat(edge.transmittance()).as("seed %d", seed).isBetween(0.0, plain.transmittance());
                assertThat(edge.swing()).as("seed %d", seed).isLessThanOrEqualTo(plain.swing());
                assertThat(more.transmittance()).as("seed %d", seed).isLessThan(edge.transmittance());
                assertThat(further.transmittance()).as("seed %d", seed).isLessThan(edge.transmittance());
            }
            var shallow = random.basement(1);
            var deep = random.basement(2);
            assertThat(deep.floor().transmittance())
                    .as("seed %d", seed)
                    .isLessThan(shallow.floor().transmittance());
            assertThat(deep.walls().transmittance())
                    .as("seed %d", seed)
                    .isLessThan(shallow.walls().transmittance());
            assertThat(shallow.floor().transmittance()).as("seed %d", seed).isLessThan(plain.transmittance());
            var closed = random.crawlSpace(0).coupling();
            var open = random.crawlSpace(0.02).coupling();
            assertThat(closed.floor().transmittance())
                    .as("seed %d", seed)
                    .isLessThan(open.floor().transmittance());
        }
    }

    @Test
    void no_flow_swings_more_than_it_lasts() {
        for (var seed = 0; seed < CASES; seed++) {
            var random = new Case(seed);
            for (var coupling : new GroundCoupling[] {
                random.slab(EdgeInsulation.NONE).coupling(),
                random.basement(1.5).floor(),
                random.basement(1.5).walls(),
                random.crawlSpace(0.01).coupling().floor()
            }) {
                assertThat(coupling.transmittance()).as("seed %d", seed).isPositive();
                assertThat(coupling.swing()).as("seed %d", seed).isBetween(0.0, coupling.transmittance());
            }
        }
    }

    /** A floor and its soil from a seed. */
    private static final class Case {
        private final double area;
        private final double perimeter;
        private final double resistance;
        private final Soil soil;

        Case(long seed) {
            var random = new SplittableRandom(seed);
            var side = random.nextDouble(2, 20);
            area = side * side;
            perimeter = random.nextDouble(0.2, 4) * side;
            resistance = random.nextDouble(0.05, 3);
            soil = SOILS.get(random.nextInt(3));
        }

        SlabOnGround slab(EdgeInsulation edge) {
            return new SlabOnGround(area, perimeter, 0.2, resistance, edge, soil);
        }

        HeatedBasement basement(double depth) {
            return new HeatedBasement(area, perimeter, 0.2, depth, resistance, resistance, soil);
        }

        CrawlSpace crawlSpace(double openings) {
            return new CrawlSpace(area, perimeter, 0.2, resistance, 0.5, 1.7, openings, 4, 0.05, soil);
        }
    }
}
