package io.heatwright.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GlazingTest {

    /** Tables of ASHRAE Standard 140-2020, computed by its authors with LBNL's WINDOW, at 0°, 10°, … 80°. */
    private static void follows(Glazing glazing, double[] transmittance, double[] outer, double[] inner, double slack) {
        var optics = new GlazingOptics(glazing);
        for (int i = 0; i < 9; i++) {
            double cosine = Math.cos(Math.toRadians(10 * i));
            var angle = 10 * i + "°";
            assertThat(optics.transmittance(cosine)).as(angle).isCloseTo(transmittance[i], within(slack));
            assertThat(optics.absorptance(0, cosine)).as(angle).isCloseTo(outer[i], within(slack));
            if (inner.length > 0) {
                assertThat(optics.absorptance(1, cosine)).as(angle).isCloseTo(inner[i], within(slack));
            }
        }
    }

    @Test
    void clear_double_glass_follows_the_published_table() {
        follows(
                Bestest.CLEAR_DOUBLE,
                new double[] {0.703, 0.702, 0.699, 0.692, 0.678, 0.646, 0.577, 0.438, 0.208},
                new double[] {0.096, 0.097, 0.099, 0.102, 0.106, 0.112, 0.119, 0.127, 0.130},
                new double[] {0.072, 0.073, 0.074, 0.075, 0.077, 0.078, 0.077, 0.070, 0.050},
                0.008);
    }

    @Test
    void single_clear_glass_follows_the_published_table() {
        follows(
                Bestest.SINGLE,
                new double[] {0.834, 0.833, 0.831, 0.827, 0.818, 0.797, 0.749, 0.637, 0.389},
                new double[] {0.091, 0.092, 0.094, 0.096, 0.100, 0.104, 0.108, 0.110, 0.105},
                new double[0],
                0.004);
    }

    @Test
    void coated_double_glass_follows_the_published_table() {
        follows(
                Bestest.LOW_E,
                new double[] {0.394, 0.397, 0.391, 0.383, 0.373, 0.353, 0.310, 0.228, 0.108},
                new double[] {0.195, 0.197, 0.204, 0.209, 0.211, 0.215, 0.230, 0.247, 0.213},
                new double[] {0.031, 0.031, 0.031, 0.032, 0.032, 0.033, 0.032, 0.029, 0.021},
                0.015);
    }

    @Test
    void heat_gain_by_angle_follows_the_published_tables() {
        // The tables stand for other films than a label's; a coated pane is known here by its solar means alone, which
        // hide that it lets visible light through, of which the next pane takes less.
        gains(
                Bestest.CLEAR_DOUBLE,
                new double[] {0.769, 0.768, 0.766, 0.761, 0.748, 0.718, 0.651, 0.509, 0.267},
                0.008);
        gains(Bestest.SINGLE, new double[] {0.864, 0.864, 0.862, 0.859, 0.851, 0.831, 0.785, 0.673, 0.424}, 0.006);
        gains(Bestest.LOW_E, new double[] {0.440, 0.443, 0.438, 0.432, 0.422, 0.403, 0.361, 0.278, 0.148}, 0.012);
    }

    private static void gains(Glazing glazing, double[] published, double slack) {
        for (int i = 0; i < published.length; i++) {
            assertThat(GlazingRating.solarHeatGainCoefficient(glazing, Math.cos(Math.toRadians(10 * i))))
                    .as("%s at %d°", glazing.name(), 10 * i)
                    .isCloseTo(published[i], within(slack));
        }
    }

    @Test
    void three_panes_pass_less_than_two_at_every_angle_and_keep_more_warmth() {
        var pane = Bestest.clearPane();
        var gap = new Glazing.Gap(0.012, Glazing.Gas.AIR);
        var triple = new Glazing("triple", List.of(pane, pane, pane), List.of(gap, gap));
        for (int degrees = 0; degrees < 90; degrees += 5) {
            double cosine = Math.cos(Math.toRadians(degrees));
            var three = new GlazingOptics(triple);
            var two = new GlazingOptics(Bestest.CLEAR_DOUBLE);
            assertThat(three.transmittance(cosine))
                    .as("%d°", degrees)
                    .isBetween(two.transmittance(cosine) * 0.4, two.transmittance(cosine) * 0.9);
            double taken = three.transmittance(cosine);
            for (int p = 0; p < 3; p++) {
                taken += three.absorptance(p, cosine);
            }
            assertThat(taken).as("%d°", degrees).isBetween(0.1, 0.9);
        }
        // ASHRAE Handbook of Fundamentals, chapter 15, from memory: 0.60 passes, heat gain 0.68, U 1.76 W/(m²·K).
        assertThat(GlazingOptics.at(triple, 1)[0]).isCloseTo(0.60, within(0.02));
        assertThat(GlazingRating.of(triple).solarHeatGainCoefficient()).isCloseTo(0.68, within(0.02));
        assertThat(GlazingRating.of(triple).uFactor()).isCloseTo(1.76, within(0.06));
    }

    @Test
    void diffuse_light_passes_as_in_the_published_table() {
        assertThat(new GlazingOptics(Bestest.CLEAR_DOUBLE).diffuseTransmittance())
                .isCloseTo(0.601, within(0.006));
        assertThat(new GlazingOptics(Bestest.SINGLE).diffuseTransmittance()).isCloseTo(0.753, within(0.006));
        assertThat(new GlazingOptics(Bestest.LOW_E).diffuseTransmittance()).isCloseTo(0.329, within(0.006));
    }

    @Test
    void no_light_is_lost_or_made() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            var glazing = Glazing.matching(0.6 + 5 * random.nextDouble(), random.nextDouble(), 1 + i % 3);
            var optics = new GlazingOptics(glazing);
            double cosine = random.nextDouble();
            double taken = optics.transmittance(cosine);
            for (int p = 0; p < glazing.panes().size(); p++) {
                assertThat(optics.absorptance(p, cosine)).as("case %d", i).isBetween(0.0, 1.0);
                taken += optics.absorptance(p, cosine);
            }
            assertThat(taken).as("case %d", i).isBetween(0.0, 1.0);
            assertThat(optics.insideTransmittance())
                    .as("both ways alike, case %d", i)
                    .isCloseTo(optics.diffuseTransmittance(), within(1e-12));
        }
    }

    @Test
    void rated_glazings_agree_with_their_labels() {
        double[][] labels = {
            // U-factor, solar heat gain coefficient, panes: single, double, low-e, triple, tinted, whole windows.
            {5.8, 0.82, 1}, {4.6, 0.55, 1}, {2.73, 0.70, 2}, {3.3, 0.6, 2}, {2.0, 0.55, 2}, {1.7, 0.3, 2},
            {1.42, 0.25, 2}, {1.65, 0.40, 2}, {2.84, 0.45, 2}, {1.14, 0.27, 3}, {0.85, 0.5, 3}, {1.0, 0.2, 3}
        };
        for (double[] label : labels) {
            var rating = GlazingRating.of(Glazing.matching(label[0], label[1], (int) label[2]));
            assertThat(rating.uFactor()).as("U of %s", (Object) label).isCloseTo(label[0], within(0.001 * label[0]));
            assertThat(rating.solarHeatGainCoefficient())
                    .as("SHGC of %s", (Object) label)
                    .isCloseTo(label[1], within(0.001 * label[1]));
        }
    }

    @Test
    void what_no_glazing_can_reach_is_met_as_nearly_as_possible() {
        var rating = GlazingRating.of(Glazing.matching(7.2, 0.99, 1));
        assertThat(rating.uFactor()).isBetween(5.8, 6.2);
        assertThat(rating.solarHeatGainCoefficient()).isBetween(0.85, 0.95);
    }

    @Test
    void well_known_glazings_rate_as_known() {
        // ASHRAE Handbook of Fundamentals 2017, chapter 15, tables 4 and 10, centre of glass.
        assertThat(GlazingRating.of(Bestest.SINGLE).uFactor()).isCloseTo(5.91, within(0.06));
        assertThat(GlazingRating.of(Bestest.CLEAR_DOUBLE).uFactor()).isCloseTo(2.73, within(0.06));
        assertThat(GlazingRating.of(Bestest.SINGLE).solarHeatGainCoefficient()).isCloseTo(0.86, within(0.01));
        assertThat(GlazingRating.of(Bestest.CLEAR_DOUBLE).solarHeatGainCoefficient())
                .isCloseTo(0.76, within(0.01));
    }

    @Test
    void a_label_without_sense_is_refused() {
        assertThatThrownBy(() -> Glazing.matching(2, 0.5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("panes are 1 to 3");
    }

    @Test
    void a_gap_conducts_more_when_it_is_warm() {
        var gap = new GapConvection(new Glazing.Gap(0.012, Glazing.Gas.AIR), 0.84, 0.84, 90, 1, true);
        assertThat(gap.conductance(-6, 0)).isCloseTo(5.21, within(0.1));
        assertThat(gap.conductance(25, 30)).isBetween(6.3, 7.0);
    }

    @Test
    void the_table_of_a_gap_follows_its_correlation() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            var gap = new Glazing.Gap(
                    0.004 + 0.02 * random.nextDouble(), i % 2 == 0 ? Glazing.Gas.AIR : Glazing.Gas.ARGON);
            double tilt = 180 * random.nextDouble();
            double outer = -30 + 80 * random.nextDouble();
            double inner = -10 + 60 * random.nextDouble();
            double exact = new GapConvection(gap, 0.84, 0.1, tilt, 1.2, false).conductance(outer, inner);
            double fast = new GapConvection(gap, 0.84, 0.1, tilt, 1.2, true).conductance(outer, inner);
            assertThat(fast).as("case %d, tilt %s", i, tilt).isCloseTo(exact, within(0.02 * exact));
        }
    }

    @Test
    void the_courses_of_a_winter_night_add_up_to_the_rating() {
        var random = new SplittableRandom(77);
        for (int i = 0; i < 100; i++) {
            int panes = random.nextInt(1, 4);
            var label = Glazing.matching(random.nextDouble(1.2, 5.5), random.nextDouble(0.2, 0.7), panes);
            var courses = GlazingRating.winterCourses(label);
            double resistance = 0;
            double temperature = -18;
            for (var course : courses) {
                assertThat(course.outerTemperature()).as("case " + i).isCloseTo(temperature, within(1e-9));
                assertThat(course.resistance()).as("case " + i).isPositive();
                temperature = course.innerTemperature();
                resistance += course.resistance();
            }
            assertThat(courses).as("case " + i).hasSize(2 * panes + 1);
            assertThat(temperature).as("case " + i).isEqualTo(21);
            assertThat(1 / resistance)
                    .as("case " + i)
                    .isCloseTo(GlazingRating.of(label).uFactor(), within(1e-9));
            for (int p = 0; p < panes; p++) {
                var pane = label.panes().get(p);
                assertThat(courses.get(2 * p + 1).resistance())
                        .as("case " + i)
                        .isCloseTo(pane.thickness() / pane.conductivity(), within(1e-6));
            }
        }
    }
}
