package io.heatwright.circuit.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.circuit.PlugLoad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsePatternTest {

    private static final int MONDAY = 0;
    private static final int SATURDAY = 5;
    private static final int MIDSUMMER = 171;

    private static boolean[] day(UsePattern pattern, int day) {
        var on = new boolean[1440];
        pattern.fill(day, 3, on);
        return on;
    }

    private static int minutes(UsePattern pattern, int day) {
        int count = 0;
        for (boolean minute : day(pattern, day)) {
            count += minute ? 1 : 0;
        }
        return count;
    }

    private static int first(UsePattern pattern, int day) {
        var on = day(pattern, day);
        int minute = 0;
        while (!on[minute]) {
            minute++;
        }
        return minute;
    }

    @Test
    void a_kettle_boils_four_times_three_minutes_a_day_and_never_twice_alike() {
        var kettle = UsualPatterns.of(PlugLoad.KETTLE);
        assertThat(minutes(kettle, MONDAY)).isEqualTo(12);
        assertThat(minutes(kettle, 200)).isEqualTo(12);
        assertThat(first(kettle, 1)).isBetween(390, 450).isNotEqualTo(first(kettle, 2));
    }

    @Test
    void a_heater_follows_its_thermostat_on_winter_evenings_and_rests_in_summer() {
        var heater = UsualPatterns.of(PlugLoad.SPACE_HEATER);
        assertThat(minutes(heater, MONDAY)).isBetween(240, 280);
        assertThat(minutes(heater, SATURDAY)).isBetween(540, 580);
        assertThat(minutes(heater, MIDSUMMER)).isZero();
    }

    @Test
    void a_refrigerator_draws_about_a_third_of_the_time_without_regard_to_midnight() {
        int sum = 0;
        for (int day = 0; day < 70; day++) {
            sum += minutes(UsualPatterns.of(PlugLoad.REFRIGERATOR), day);
        }
        assertThat(sum / 70.0 / 1440).isBetween(0.34, 0.36);
    }

    @Test
    void lights_burn_longer_in_winter() {
        var lights = UsualPatterns.of(PlugLoad.LIGHTS);
        assertThat(minutes(lights, 354)).isGreaterThan(minutes(lights, MIDSUMMER) + 180);
    }

    @Test
    void stated_hours_are_kept_to_the_minute_across_midnight() {
        var stated = UsePattern.stated(List.of(DayPart.between(22.5, 6)));
        var on = day(stated, 100);
        assertThat(minutes(stated, 100)).isEqualTo(450);
        assertThat(on[22 * 60 + 29]).isFalse();
        assertThat(on[22 * 60 + 30]).isTrue();
        assertThat(on[5 * 60 + 59]).isTrue();
        assertThat(on[6 * 60]).isFalse();
    }

    @ParameterizedTest
    @EnumSource(PlugLoad.class)
    void everything_has_a_pattern_of_ours_that_says_so_and_is_the_same_every_time(PlugLoad kind) {
        var pattern = UsualPatterns.of(kind);
        assertThat(pattern.stated()).isFalse();
        int sum = 0;
        for (int day = 0; day < 365; day++) {
            assertThat(day(pattern, day)).isEqualTo(day(UsualPatterns.of(kind), day));
            sum += minutes(pattern, day);
        }
        assertThat(sum).isBetween(1, 364 * 1440);
    }

    @Test
    void what_is_no_pattern_is_refused() {
        assertThatThrownBy(() -> new Cycle(0, 5)).hasMessageContaining("at least 1 min on");
        assertThatThrownBy(() -> DayPart.at(1440, 5)).hasMessageContaining("0 to 1439");
        assertThatThrownBy(() -> UsePattern.always().spread(721)).hasMessageContaining("0 to 720");
    }
}
