package io.heatwright.home.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Tables C1 to C5 of [adl2002], which were computed after the standard for clay and walls 0.3 m thick, and the analytical
 * case GC10a of [neymark2008].
 */
class PublishedGroundTest {

    private static final double WALL = 0.3;
    private static final double ROUNDING = 0.0051;

    private static SlabOnGround slab(double perimeterOverArea, double insulation) {
        return new SlabOnGround(100, 100 * perimeterOverArea, WALL, insulation, EdgeInsulation.NONE, Soil.CLAY);
    }

    @Test
    void solid_floors_with_and_without_insulation_are_those_of_table_C1() {
        double[] insulation = {0, 0.5, 1, 1.5, 2};
        double[][] table = {
            {0.13, 0.11, 0.10, 0.09, 0.08},
            {0.22, 0.18, 0.16, 0.14, 0.13},
            {0.30, 0.24, 0.21, 0.18, 0.17},
            {0.37, 0.29, 0.25, 0.22, 0.19},
            {0.44, 0.34, 0.28, 0.24, 0.22},
            {0.49, 0.38, 0.31, 0.27, 0.23},
            {0.55, 0.41, 0.34, 0.29, 0.25},
            {0.60, 0.44, 0.36, 0.30, 0.26},
            {0.65, 0.47, 0.38, 0.32, 0.27},
            {0.70, 0.50, 0.40, 0.33, 0.28},
            {0.74, 0.52, 0.41, 0.34, 0.28},
            {0.78, 0.55, 0.43, 0.35, 0.29},
            {0.82, 0.57, 0.44, 0.35, 0.30},
            {0.86, 0.59, 0.45, 0.36, 0.30},
            {0.89, 0.61, 0.46, 0.37, 0.31},
            {0.93, 0.62, 0.47, 0.37, 0.32},
            {0.96, 0.64, 0.47, 0.38, 0.32},
            {0.99, 0.65, 0.48, 0.39, 0.32},
            {1.02, 0.66, 0.49, 0.39, 0.33},
            {1.05, 0.68, 0.50, 0.40, 0.33},
        };
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < insulation.length; column++) {
                var ratio = 0.05 * (row + 1);
                assertThat(slab(ratio, insulation[column]).coupling().transmittance())
                        .as("P/A %s, R %s", ratio, insulation[column])
                        .isCloseTo(table[row][column], within(ROUNDING));
            }
        }
    }

    @Test
    void insulation_at_the_edge_saves_what_tables_C2_and_C3_say() {
        double[] insulation = {0.5, 1, 1.5, 2};
        double[] flat = {0.5, 1, 1.5};
        double[] upright = {0.25, 0.5, 0.75, 1};
        double[][] table = {
            {0.13, 0.18, 0.21, 0.22}, {0.20, 0.27, 0.32, 0.34}, {0.23, 0.33, 0.39, 0.42}, {0.26, 0.37, 0.43, 0.48},
        };
        var plain = slab(0.5, 0).coupling().transmittance();
        for (var column = 0; column < insulation.length; column++) {
            for (var row = 0; row < flat.length; row++) {
                var edge = new EdgeInsulation(insulation[column], flat[row], false);
                assertThat((plain - insulated(edge)) / 0.5)
                        .as(edge.toString())
                        .isCloseTo(table[row][column], within(ROUNDING));
            }
            for (var row = 0; row < upright.length; row++) {
                var edge = new EdgeInsulation(insulation[column], upright[row], true);
                assertThat((plain - insulated(edge)) / 0.5)
                        .as(edge.toString())
                        .isCloseTo(table[row][column], within(ROUNDING));
            }
        }
    }

    private static double insulated(EdgeInsulation edge) {
        return new SlabOnGround(100, 50, WALL, 0, edge, Soil.CLAY).coupling().transmittance();
    }

    /** The table names neither height, wind nor the walls' transmittance: these fit all of its forty values. */
    @Test
    void suspended_floors_are_those_of_table_C4() {
        double[] openings = {0.0015, 0.003};
        double[][] table = {
            {0.15, 0.15}, {0.25, 0.26}, {0.33, 0.35}, {0.40, 0.42}, {0.46, 0.48},
            {0.51, 0.53}, {0.55, 0.58}, {0.59, 0.62}, {0.63, 0.66}, {0.66, 0.70},
            {0.69, 0.73}, {0.72, 0.76}, {0.75, 0.79}, {0.77, 0.81}, {0.80, 0.84},
            {0.82, 0.86}, {0.84, 0.88}, {0.86, 0.90}, {0.88, 0.92}, {0.89, 0.93},
        };
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < openings.length; column++) {
                var ratio = 0.05 * (row + 1);
                var space = new CrawlSpace(100, 100 * ratio, WALL, 0.2, 0.3, 1.7, openings[column], 3, 0.05, Soil.CLAY);
                assertThat(space.coupling().floor().transmittance())
                        .as("P/A %s, openings %s", ratio, openings[column])
                        .isCloseTo(table[row][column], within(ROUNDING));
            }
        }
    }

    @Test
    void floors_of_heated_basements_are_those_of_table_C5() {
        double[] depth = {0.5, 1, 1.5, 2, 2.5};
        double[][] table = {
            {0.20, 0.19, 0.18, 0.17, 0.16},
            {0.34, 0.31, 0.29, 0.27, 0.26},
            {0.44, 0.41, 0.38, 0.35, 0.33},
            {0.53, 0.48, 0.44, 0.41, 0.38},
            {0.61, 0.55, 0.50, 0.46, 0.43},
            {0.68, 0.61, 0.55, 0.50, 0.46},
            {0.74, 0.65, 0.59, 0.53, 0.49},
            {0.79, 0.70, 0.62, 0.56, 0.51},
            {0.84, 0.73, 0.65, 0.58, 0.53},
            {0.89, 0.77, 0.68, 0.60, 0.54},
        };
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < depth.length; column++) {
                var ratio = 0.1 * (row + 1);
                var basement = new HeatedBasement(100, 100 * ratio, WALL, depth[column], 0, 0.3, Soil.CLAY);
                assertThat(basement.floor().transmittance())
                        .as("P/A %s, depth %s", ratio, depth[column])
                        .isCloseTo(table[row][column], within(ROUNDING));
            }
        }
    }

    /** Slab 12 m square, wall 0.24 m, soil 1.9 W/(m·K), 30 °C above 10 °C, no films: the standard lies 3 % high. */
    @Test
    void the_analytical_steady_slab_is_met_within_a_few_percent() {
        var flow = HalfSpace.transmittance(1.9, HalfSpace.size(144, 48), 0.24) * 144 * 20;
        assertThat(flow / 2432.597).isBetween(1.0, 1.04);
    }
}
