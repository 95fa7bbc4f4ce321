package io.heatwright.planner.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PropagationTest {

    @Test
    void a_power_of_64_on_the_ground_gives_56_50_and_36_at_1_2_and_10_metres() {
        // Table of the Kospel heat pump manual, printed in whole decibels.
        assertThat(outdoors(64, 1)).isCloseTo(56, within(0.5));
        assertThat(outdoors(64, 2)).isCloseTo(50, within(0.5));
        assertThat(outdoors(64, 10)).isCloseTo(36, within(0.5));
    }

    private static double outdoors(double power, double distance) {
        return Propagation.outdoors(power, Directivity.SURFACE, distance, Barrier.NONE);
    }

    @Test
    void at_the_room_radius_the_direct_and_the_reverberant_sound_are_equal() {
        // Vigran, Building Acoustics, section 4.4: the radius is √(Q A / 16 π).
        double absorption = 12;
        double radius = Math.sqrt(2 * absorption / (16 * Math.PI));
        double direct = outdoors(50, radius);
        assertThat(Propagation.inRoom(50, Directivity.SURFACE, radius, absorption))
                .isCloseTo(Propagation.sum(direct, direct), within(1e-9));
    }

    @Test
    void a_furnished_bedroom_of_38_cubic_metres_absorbs_like_12_square_metres_of_open_window() {
        assertThat(Propagation.furnishedAbsorption(38)).isCloseTo(12.2, within(0.05));
    }

    @Test
    void doubling_the_distance_takes_six_decibels_and_each_surface_adds_three() {
        assertThat(outdoors(60, 2) - outdoors(60, 4)).isCloseTo(6.02, within(0.005));
        assertThat(Propagation.outdoors(60, Directivity.CORNER, 3, Barrier.NONE)
                        - Propagation.outdoors(60, Directivity.EDGE, 3, Barrier.NONE))
                .isCloseTo(3.01, within(0.005));
    }

    @Test
    void a_barrier_takes_five_or_ten_decibels() {
        assertThat(Propagation.outdoors(60, Directivity.SURFACE, 3, Barrier.HIDES))
                .isCloseTo(outdoors(60, 3) - 10, within(1e-9));
        assertThat(Propagation.outdoors(60, Directivity.SURFACE, 3, Barrier.JUST_HIDES))
                .isCloseTo(outdoors(60, 3) - 5, within(1e-9));
    }

    @Test
    void two_equal_sources_are_three_decibels_louder_than_one_and_none_is_silence() {
        assertThat(Propagation.sum(40, 40)).isCloseTo(43.01, within(0.005));
        assertThat(Propagation.sum(40, 20)).isCloseTo(40.04, within(0.005));
        assertThat(Propagation.sum()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void pressure_turned_into_power_and_back_is_the_figure_printed() {
        long seed = 1612;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            double level = random.nextDouble(15, 70);
            double distance = random.nextDouble(0.5, 10);
            var power = Propagation.power(new StatedLevel.Pressure(level, distance), Directivity.SURFACE);
            assertThat(outdoors(power.low(), distance))
                    .as("seed %d, case %d: %s dB at %s m", seed, i, level, distance)
                    .isCloseTo(level, within(1e-9));
        }
    }

    @Test
    void a_room_is_never_quieter_than_the_open_and_fades_towards_it_as_it_absorbs_more() {
        long seed = 49;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            double distance = random.nextDouble(0.5, 6);
            double absorption = random.nextDouble(4, 60);
            double room = Propagation.inRoom(50, Directivity.SURFACE, distance, absorption);
            assertThat(room)
                    .as("seed %d, case %d: %s m, %s m²", seed, i, distance, absorption)
                    .isGreaterThan(outdoors(50, distance))
                    .isGreaterThan(Propagation.inRoom(50, Directivity.SURFACE, distance, 2 * absorption));
        }
    }
}
