package io.heatwright.planner.comfort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComfortYearTest {

    private static final int YEAR = 8760;

    private static float[] all(double value) {
        var series = new float[YEAR];
        Arrays.fill(series, (float) value);
        return series;
    }

    private static RoomSeries steady(double temperature, double humidity, double outdoors, boolean conditioned) {
        return new RoomSeries(
                3600, all(temperature), all(temperature), all(humidity), all(outdoors), conditioned ? all(1) : all(0));
    }

    @Test
    void a_cold_room_is_too_cold_for_those_awake_and_well_for_those_under_a_quilt() {
        var year = ComfortYear.of(steady(19, 0.4, 0, true), ComfortSchedule.bedroom());
        assertThat(year.awake().hours()).isEqualTo(2 * 365);
        assertThat(year.asleep().hours()).isEqualTo(8 * 365);
        assertThat(year.awake().tooCold()).isEqualTo(year.awake().hours());
        assertThat(year.asleep().tooCold()).isZero();
        assertThat(year.adaptive().hours()).isZero();
    }

    @Test
    void a_hot_room_is_too_warm_for_all_and_its_worst_hour_is_a_warm_one() {
        var air = all(24);
        air[5000] = 33;
        var series = new RoomSeries(3600, air, air, all(0.5), all(25), all(0));
        var year = ComfortYear.of(series, ComfortSchedule.studio());
        assertThat(year.awake().warmest() == 5000 || year.asleep().warmest() == 5000)
                .isTrue();
        assertThat(ComfortYear.of(steady(31, 0.5, 25, true), ComfortSchedule.bedroom())
                        .asleep()
                        .tooWarm())
                .isEqualTo(8 * 365);
    }

    @Test
    void damp_and_dry_hours_are_counted_with_people_only() {
        assertThat(ComfortYear.of(steady(22, 0.7, 15, true), ComfortSchedule.bedroom())
                        .hoursTooHumid())
                .isEqualTo(10 * 365);
        assertThat(ComfortYear.of(steady(22, 0.2, 15, true), ComfortSchedule.livingRoom())
                        .hoursTooDry())
                .isEqualTo(16 * 365);
    }

    @Test
    void the_adaptive_model_speaks_where_nothing_runs_and_the_weather_is_mild() {
        var free = ComfortYear.of(steady(24, 0.5, 20, false), ComfortSchedule.livingRoom());
        assertThat(free.adaptive().hours()).isEqualTo(16 * 365);
        assertThat(free.adaptive().outside90()).isZero();
        var cold = ComfortYear.of(steady(19, 0.5, 20, false), ComfortSchedule.livingRoom());
        assertThat(cold.adaptive().outside80()).isEqualTo(16 * 365);
        assertThat(cold.adaptive().tooCold()).isEqualTo(16 * 365);
        assertThat(ComfortYear.of(steady(24, 0.5, 20, true), ComfortSchedule.livingRoom())
                        .adaptive()
                        .hours())
                .isZero();
        assertThat(ComfortYear.of(steady(24, 0.5, 5, false), ComfortSchedule.livingRoom())
                        .adaptive()
                        .hours())
                .isZero();
    }

    @Test
    void minutes_count_as_hours_do() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            int hours = 10 * 24;
            var coarse = random(random, hours);
            var fine = repeated(coarse, 4);
            var one = ComfortYear.of(coarse, ComfortSchedule.studio());
            var other = ComfortYear.of(fine, ComfortSchedule.studio());
            var where = "seed " + seed;
            assertThat(other.awake().hours()).as(where).isCloseTo(one.awake().hours(), within(1e-9));
            assertThat(other.awake().tooCold()).as(where).isCloseTo(one.awake().tooCold(), within(1e-9));
            assertThat(other.awake().meanVote()).as(where).isCloseTo(one.awake().meanVote(), within(1e-9));
            assertThat(other.hoursTooHumid()).as(where).isCloseTo(one.hoursTooHumid(), within(1e-9));
            double sum = one.awake().hoursByBand().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).as(where).isCloseTo(one.awake().hours(), within(1e-9));
            assertThat(one.awake().meanDissatisfied()).as(where).isBetween(0.05, 1.0);
        }
    }

    private static RoomSeries random(Random random, int steps) {
        var air = new float[steps];
        var radiant = new float[steps];
        var humidity = new float[steps];
        var outdoors = new float[steps];
        for (var i = 0; i < steps; i++) {
            air[i] = 15 + 14 * random.nextFloat();
            radiant[i] = 15 + 14 * random.nextFloat();
            humidity[i] = random.nextFloat();
            outdoors[i] = -10 + 40 * random.nextFloat();
        }
        return new RoomSeries(3600, air, radiant, humidity, outdoors, new float[0]);
    }

    private static RoomSeries repeated(RoomSeries series, int times) {
        return new RoomSeries(
                3600.0 / times,
                repeated(series.air(), times),
                repeated(series.radiant(), times),
                repeated(series.humidity(), times),
                repeated(series.outdoors(), times),
                new float[0]);
    }

    private static float[] repeated(float[] series, int times) {
        var longer = new float[times * series.length];
        for (var i = 0; i < longer.length; i++) {
            longer[i] = series[i / times];
        }
        return longer;
    }

    @Test
    void series_of_other_lengths_and_steps_are_refused() {
        assertThatThrownBy(() -> new RoomSeries(3600, all(20), new float[3], all(0.5), all(10), new float[0]))
                .hasMessageContaining("8760 steps");
        assertThatThrownBy(() -> new RoomSeries(7, all(20), all(20), all(0.5), all(10), new float[0]))
                .hasMessageContaining("divide an hour");
    }

    @Test
    void the_year_is_told_as_keys_with_units() {
        var tree = ComfortYear.of(steady(21, 0.5, 12, true), ComfortSchedule.bedroom())
                .tree();
        assertThat(tree.tree("awake").number("hours_h")).isEqualTo(730);
        assertThat(tree.number("too_humid_hours_h")).isZero();
    }
}
