package io.heatwright.simulation.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class InterestingDaysTest {
    private static final int DAYS = 10;
    private static final int PER_DAY = 24 * 4;

    private final float[] outdoors = filled(5);
    private final float[] room = filled(20);
    private final float[] setpoint = filled(20);
    private final float[] starts = filled(0);
    private final float[] defrosts = filled(0);
    private final float[] power = filled(0);

    @Test
    void eachRuleChoosesItsDay() {
        outdoors[3 * PER_DAY + 7] = -30;
        outdoors[8 * PER_DAY] = 40;
        defrosts[2 * PER_DAY + 1] = 1;
        starts[PER_DAY] = 2;
        starts[PER_DAY + 5] = 1;
        power[7 * PER_DAY - 1] = 900;
        Arrays.fill(room, 5 * PER_DAY - 10, 5 * PER_DAY + 2, 18.9f);
        Arrays.fill(room, 9 * PER_DAY, 9 * PER_DAY + 11, 10f);
        assertThat(InterestingDays.of(series(0)))
                .extracting(InterestingDay::day, InterestingDay::rules)
                .containsExactly(
                        tuple(1, DayRule.MOST_STARTS),
                        tuple(2, DayRule.MOST_DEFROSTS),
                        tuple(3, DayRule.COLDEST),
                        tuple(5, DayRule.LONGEST_BELOW),
                        tuple(6, DayRule.HIGHEST_POWER),
                        tuple(8, DayRule.HOTTEST));
    }

    @Test
    void aRuleThatNothingMeetsChoosesNoDayAndOneDayMayServeSeveral() {
        outdoors[0] = -30;
        power[5] = 10;
        outdoors[PER_DAY] = 30;
        Arrays.fill(room, 19.1f);
        assertThat(InterestingDays.of(series(0)))
                .extracting(InterestingDay::day, InterestingDay::rules)
                .containsExactly(
                        Tuple.tuple(0, List.of(DayRule.COLDEST, DayRule.HIGHEST_POWER)), tuple(1, DayRule.HOTTEST));
    }

    @Test
    void daysAreThoseOfTheClock() {
        outdoors[4 * 6 + PER_DAY] = 40;
        var hottest = InterestingDays.of(series(18)).stream()
                .filter(day -> day.rules().contains(DayRule.HOTTEST))
                .findFirst()
                .orElseThrow();
        assertThat(hottest.firstStep()).isEqualTo(4 * 6 + PER_DAY);
        assertThat(hottest.day()).isEqualTo(1);
    }

    @Test
    void aSeriesOfAnythingGivesWholeDaysInOrderEachOnce() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new SplittableRandom(seed);
            for (var values : List.of(outdoors, room, setpoint, starts, defrosts, power)) {
                for (var i = 0; i < values.length; i++) {
                    values[i] = random.nextInt(10) == 0 ? Float.NaN : (float) random.nextDouble(-30, 30);
                }
            }
            var days = InterestingDays.of(series(random.nextInt(24)));
            assertThat(days).as("seed %d", seed).isSortedAccordingTo((a, b) -> a.day() - b.day());
            assertThat(days.stream().flatMap(day -> day.rules().stream()))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
            assertThat(days)
                    .as("seed %d", seed)
                    .allMatch(day -> day.firstStep() >= 0 && day.firstStep() + day.steps() <= outdoors.length);
        }
    }

    private static Tuple tuple(int day, DayRule rule) {
        return Tuple.tuple(day, List.of(rule));
    }

    private static float[] filled(float value) {
        var values = new float[DAYS * PER_DAY];
        Arrays.fill(values, value);
        return values;
    }

    private Series series(int firstHour) {
        return new Series(
                900,
                firstHour,
                List.of(
                        new Column("outdoor_temperature_c", "°C", "", outdoors),
                        new Column("room_air_temperature_c", "°C", "", room),
                        new Column("heating_setpoint_c", "°C", "", setpoint),
                        new Column("starts", "", "", starts),
                        new Column("defrosts", "", "", defrosts),
                        new Column("electric_power_w", "W", "", power)));
    }
}
