package io.heatwright.planner.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.home.RoomUse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoiseYearTest {

    private static final double SILENCE = Double.NEGATIVE_INFINITY;
    private static final double BEDROOM = NoiseYear.toPillow(Directivity.EDGE, 2, RoomAbsorption.SOFT.roomConstant(72));
    private static final FanSound SPLIT =
            new FanSound(new StatedLevel.Pressure(19, 1), new StatedLevel.Pressure(41, 1), 0.3);

    private static NoiseYear year(double share, FanSound sound, double background) {
        var speed = new float[8760];
        Arrays.fill(speed, (float) share);
        return NoiseYear.of(3600, speed, sound, BEDROOM, background, NoiseLimit.BEDROOM_NIGHT);
    }

    @Test
    void full_speed_is_too_loud_all_night_and_the_slowest_never() {
        assertThat(year(1, SPLIT, SILENCE).overLow()).isEqualTo(8 * 365);
        assertThat(year(0.3, SPLIT, SILENCE).overHigh()).isZero();
        assertThat(year(0, SPLIT, SILENCE).runningHours()).isZero();
    }

    @Test
    void a_steady_night_has_the_level_of_every_hour() {
        var found = year(1, SPLIT, SILENCE);
        assertThat(found.meanNight().low()).isCloseTo(found.loudest().low(), within(1e-9));
        assertThat(found.worstNight().low()).isCloseTo(found.loudest().low(), within(1e-9));
        assertThat(found.nightHours()).isEqualTo(8 * 365);
    }

    @Test
    void one_loud_night_is_found() {
        var speed = new float[8760];
        Arrays.fill(speed, 0.3f);
        Arrays.fill(speed, 100 * 24 + 22, 100 * 24 + 30, 1f);
        var found = NoiseYear.of(3600, speed, SPLIT, BEDROOM, SILENCE, NoiseLimit.BEDROOM_NIGHT);
        assertThat(found.worstDay()).isEqualTo(100);
        assertThat(found.overLow()).isEqualTo(8);
    }

    @Test
    void a_figure_of_unknown_kind_leaves_two_ends_eight_decibels_apart() {
        var bare = new FanSound(new StatedLevel.Unstated(28), new StatedLevel.Unstated(28), 0.3);
        var found = year(1, bare, SILENCE);
        assertThat(found.loudest().high() - found.loudest().low()).isCloseTo(7.98, within(0.01));
        assertThat(found.method()).contains("from memory").contains("kind that was not stated");
    }

    @Test
    void what_nobody_published_is_not_known() {
        var unknown = new FanSound(new StatedLevel.Unstated(Double.NaN), new StatedLevel.Unstated(Double.NaN), 0.3);
        var found = year(1, unknown, SILENCE);
        assertThat(found.known()).isFalse();
        assertThat(found.overLow()).isNaN();
        assertThat(found.tree().truth("known")).isFalse();
    }

    @Test
    void background_adds_by_energy() {
        double alone = year(1, SPLIT, SILENCE).loudest().low();
        assertThat(year(1, SPLIT, alone).loudest().low()).isCloseTo(alone + 3.01, within(0.01));
    }

    @Test
    void levels_between_the_published_ones_rise_with_speed_and_meet_both() {
        assertThat(SPLIT.below(1)).isCloseTo(0, within(1e-12));
        assertThat(SPLIT.below(0.3)).isCloseTo(-22, within(1e-12));
        double before = -23;
        for (double speed = 0.3; speed <= 1; speed += 0.05) {
            assertThat(SPLIT.below(speed)).isGreaterThan(before);
            before = SPLIT.below(speed);
        }
        var mixed = new FanSound(new StatedLevel.Power(40), new StatedLevel.Pressure(42, 1), 0.5);
        assertThat(mixed.below(0.5)).isCloseTo(-9.98, within(0.01));
        assertThat(mixed.method()).contains("pressure level at 1.0 m");
        var single = new FanSound(new StatedLevel.Power(50), new StatedLevel.Power(50), 0.2);
        assertThat(single.below(0.5)).isCloseTo(-15.05, within(0.01));
        assertThatThrownBy(() -> new FanSound(new StatedLevel.Power(50), new StatedLevel.Power(50), 0))
                .hasMessageContaining("above 0 and at most 1");
    }

    @Test
    void near_the_unit_the_direct_sound_rules_and_far_from_it_the_rooms() {
        double constant = RoomAbsorption.SOFT.roomConstant(72);
        assertThat(constant).isCloseTo(24, within(1e-9));
        double near = Propagation.inRoom(50, Directivity.SURFACE, 0.3, constant);
        assertThat(near).isCloseTo(Propagation.outdoors(50, Directivity.SURFACE, 0.3, Barrier.NONE), within(0.5));
        double far = Propagation.inRoom(50, Directivity.SURFACE, 100, constant);
        assertThat(far).isCloseTo(50 + 10 * Math.log10(4 / constant), within(0.01));
        assertThat(RoomAbsorption.of(RoomUse.KITCHEN).roomConstant(72)).isLessThan(constant);
    }

    /** Kospel's manual, by the brief: 64 dB of power on the ground give 56, 50 and 36 dB at 1, 2 and 10 m. */
    @Test
    void at_a_neighbours_window_both_limits_are_asked() {
        for (double[] known : new double[][] {{1, 56}, {2, 50}, {10, 36}}) {
            var found = WindowNoise.of(new StatedLevel.Power(64), Directivity.SURFACE, known[0], Barrier.NONE, SILENCE);
            assertThat(found.unit().low()).isCloseTo(known[1], within(0.5));
        }
        var ten = WindowNoise.of(new StatedLevel.Power(64), Directivity.SURFACE, 10, Barrier.NONE, 45);
        assertThat(ten.judgements())
                .extracting(NoiseJudgement::outcome)
                .containsExactly(NoiseJudgement.Outcome.WITHIN, NoiseJudgement.Outcome.EXCEEDS);
        assertThat(ten.withBackground().low()).isGreaterThan(45);
        var hidden = WindowNoise.of(new StatedLevel.Power(64), Directivity.SURFACE, 10, Barrier.HIDES, SILENCE);
        assertThat(hidden.unit().low()).isCloseTo(ten.unit().low() - 10, within(1e-9));
    }

    @Test
    void a_step_that_divides_no_hour_is_refused() {
        assertThatThrownBy(() -> NoiseYear.of(7, new float[9], SPLIT, BEDROOM, SILENCE, NoiseLimit.BEDROOM_NIGHT))
                .hasMessageContaining("divides an hour");
    }
}
