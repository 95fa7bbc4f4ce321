package io.heatwright.planner.noise;

import static io.heatwright.planner.noise.NoiseJudgement.Outcome.EXCEEDS;
import static io.heatwright.planner.noise.NoiseJudgement.Outcome.MAY_EXCEED;
import static io.heatwright.planner.noise.NoiseJudgement.Outcome.UNKNOWN;
import static io.heatwright.planner.noise.NoiseJudgement.Outcome.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NoiseJudgementTest {

    private static NoiseJudgement bedroom(StatedLevel quiet, StatedLevel loud) {
        return NoiseJudgement.inRoom(quiet, loud, Directivity.SURFACE, 2, 38, NoiseLimit.BEDROOM_NIGHT);
    }

    @Test
    void a_window_unit_of_48_decibels_at_a_metre_is_too_loud_to_sleep_by() {
        var judgement = bedroom(new StatedLevel.Pressure(48, 1), new StatedLevel.Pressure(58, 1));
        assertThat(judgement.outcome()).isEqualTo(EXCEEDS);
        assertThat(judgement.nightFlag()).isTrue();
    }

    @Test
    void a_mini_split_of_19_to_41_decibels_at_a_metre_is_within_at_low_fan_only() {
        var judgement = bedroom(new StatedLevel.Pressure(19, 1), new StatedLevel.Pressure(41, 1));
        assertThat(judgement.outcome()).isEqualTo(MAY_EXCEED);
        assertThat(judgement.levels().low()).isLessThan(30);
        assertThat(judgement.nightFlag()).isTrue();
    }

    @Test
    void the_same_number_as_power_is_eight_decibels_quieter_than_as_pressure_at_a_metre() {
        var power = bedroom(new StatedLevel.Power(30), new StatedLevel.Power(30));
        var pressure = bedroom(new StatedLevel.Pressure(30, 1), new StatedLevel.Pressure(30, 1));
        assertThat(pressure.levels().low() - power.levels().low()).isCloseTo(7.98, within(0.01));
    }

    @Test
    void a_bare_figure_spans_both_meanings() {
        var bare = bedroom(new StatedLevel.Unstated(30), new StatedLevel.Unstated(30));
        var power = bedroom(new StatedLevel.Power(30), new StatedLevel.Power(30));
        var pressure = bedroom(new StatedLevel.Pressure(30, 1), new StatedLevel.Pressure(30, 1));
        assertThat(bare.levels().low()).isCloseTo(power.levels().low(), within(1e-9));
        assertThat(bare.levels().high()).isCloseTo(pressure.levels().high(), within(1e-9));
    }

    @Test
    void an_outdoor_unit_of_power_64_ten_metres_off_is_within_the_night_limit_and_the_neighbours() {
        var night = NoiseJudgement.atWindow(
                new StatedLevel.Power(64), Directivity.SURFACE, 10, Barrier.NONE, NoiseLimit.OUTSIDE_BEDROOM_NIGHT);
        assertThat(night.outcome()).isEqualTo(WITHIN);
        assertThat(night.nightFlag()).isFalse();
        var neighbour = NoiseJudgement.atWindow(
                new StatedLevel.Power(64), Directivity.EDGE, 10, Barrier.NONE, NoiseLimit.NEIGHBOUR_WINDOW);
        assertThat(neighbour.outcome()).isEqualTo(EXCEEDS);
    }

    @Test
    void what_is_not_published_is_unknown_and_still_flagged_for_the_night() {
        var judgement = NoiseJudgement.of(Levels.UNKNOWN, NoiseLimit.BEDROOM_NIGHT);
        assertThat(judgement.outcome()).isEqualTo(UNKNOWN);
        assertThat(judgement.nightFlag()).isTrue();
    }

    @Test
    void a_level_without_a_distance_is_refused() {
        assertThatThrownBy(() -> new StatedLevel.Pressure(40, 0)).hasMessageContaining("1 m");
    }
}
