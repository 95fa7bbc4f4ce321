package io.heatwright.planner.comfort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.planner.comfort.AdaptiveComfort.Band;
import io.heatwright.planner.comfort.AdaptiveComfort.Model;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdaptiveComfortTest {

    private static AdaptiveComfort of(Model model, double temperature, double speed, double outdoors) {
        return AdaptiveComfort.of(model, Surroundings.even(temperature, speed, 0.5), outdoors)
                .found()
                .orElseThrow();
    }

    @Test
    void both_models_are_straight_lines_of_the_weather() {
        assertThat(Model.ASHRAE_55.comfort(20)).isCloseTo(24.0, within(1e-9));
        assertThat(Model.EN_16798.comfort(20)).isCloseTo(25.4, within(1e-9));
    }

    @Test
    void the_warmer_the_weather_the_warmer_may_it_be() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            double outdoors = 10 + 19 * random.nextDouble();
            double temperature = 18 + 12 * random.nextDouble();
            for (var model : Model.values()) {
                var cool = of(model, temperature, 0.1, outdoors);
                var warm = of(model, temperature, 0.1, outdoors + 1);
                for (var band : Band.values()) {
                    if (band.model() == model) {
                        assertThat(warm.low(band)).as("seed " + seed).isGreaterThan(cool.low(band));
                        assertThat(warm.high(band)).as("seed " + seed).isGreaterThan(cool.high(band));
                    }
                }
            }
        }
    }

    @Test
    void who_accepts_the_narrow_band_accepts_the_wide_one() {
        for (double temperature = 14; temperature < 34; temperature += 0.25) {
            var ashrae = of(Model.ASHRAE_55, temperature, 0.1, 20);
            if (ashrae.within(Band.ACCEPTED_BY_90)) {
                assertThat(ashrae.within(Band.ACCEPTED_BY_80)).isTrue();
            }
            var european = of(Model.EN_16798, temperature, 0.1, 20);
            if (european.within(Band.CATEGORY_1)) {
                assertThat(european.within(Band.CATEGORY_2)).isTrue();
                assertThat(european.within(Band.CATEGORY_3)).isTrue();
            }
        }
    }

    @Test
    void moving_air_lifts_the_upper_limit_in_warmth_only() {
        assertThat(AdaptiveComfort.coolingEffect(24, 1)).isZero();
        assertThat(AdaptiveComfort.coolingEffect(26, 0.5)).isZero();
        assertThat(AdaptiveComfort.coolingEffect(26, 0.6)).isEqualTo(1.2);
        assertThat(AdaptiveComfort.coolingEffect(26, 0.9)).isEqualTo(1.8);
        assertThat(AdaptiveComfort.coolingEffect(26, 1.2)).isEqualTo(2.2);
    }

    @Test
    void cold_weather_is_not_the_models_matter() {
        assertThat(AdaptiveComfort.of(Model.ASHRAE_55, Surroundings.even(21, 0.1, 0.5), 9)
                        .found())
                .isEmpty();
        assertThat(AdaptiveComfort.of(Model.EN_16798, Surroundings.even(21, 0.1, 0.5), 34)
                        .passed())
                .hasSize(1);
        assertThatThrownBy(() -> of(Model.EN_16798, 21, 0.1, 20).within(Band.ACCEPTED_BY_80))
                .hasMessageContaining("not of EN 16798-1");
    }

    @Test
    void days_long_past_count_little() {
        assertThat(PrevailingMean.of(new double[] {20, 20, 20}, 0.8)).isCloseTo(20, within(1e-9));
        assertThat(PrevailingMean.of(new double[] {10, 20}, 0.8)).isCloseTo((10 + 0.8 * 20) / 1.8, within(1e-9));
        var year = new double[365];
        for (var day = 0; day < year.length; day++) {
            year[day] = day < 180 ? 5 : 25;
        }
        var mean = PrevailingMean.everyDay(year, 0.8);
        assertThat(mean[0]).as("the end of the year comes before its beginning").isCloseTo(25, within(0.01));
        assertThat(mean[179]).isCloseTo(5, within(0.01));
        assertThat(mean[182]).isCloseTo(5 + 20 * (1 - 0.64), within(0.01));
        assertThatThrownBy(() -> PrevailingMean.of(new double[0], 0.8)).hasMessageContaining("at least one day");
        assertThatThrownBy(() -> PrevailingMean.of(new double[] {1}, 1)).hasMessageContaining("below 1");
    }

    @Test
    void the_two_standards_weigh_air_and_surfaces_their_own_way() {
        var around = new Surroundings(25, 15, 0.1, 0.5);
        assertThat(OperativeTemperature.ashrae(around)).isCloseTo(20, within(1e-9));
        assertThat(OperativeTemperature.iso(around)).isCloseTo(20, within(1e-9));
        var fast = new Surroundings(25, 15, 0.7, 0.5);
        assertThat(OperativeTemperature.ashrae(fast)).isCloseTo(22, within(1e-9));
        assertThat(OperativeTemperature.iso(fast)).isCloseTo(22.257, within(0.001));
    }

    @Test
    void sun_warms_more_the_more_of_the_body_it_reaches() {
        double before = 0;
        for (double body = 0; body <= 1; body += 0.25) {
            var sun = new SunOnPerson(45, 0, 700, 0.8, 0.2, body, 0.7, Posture.SITTING, SunOnPerson.USUAL_FLOOR);
            assertThat(sun.radiantField()).isGreaterThan(before);
            before = sun.radiantField();
        }
        assertThat(new SunOnPerson(45, 0, 0, 0.8, 0.2, 0.5, 0.7, Posture.SITTING, 0.6).radiantRise())
                .isZero();
        assertThatThrownBy(() -> new SunOnPerson(95, 0, 700, 0.8, 0.2, 0.5, 0.7, Posture.SITTING, 0.6))
                .hasMessageContaining("altitude");
    }

    @Test
    void draughts_and_gradients_bother_people_more_the_stronger_they_are() {
        var around = Surroundings.even(25, 0.1, 0.5);
        var person = new Person(1.2, 0.5);
        double calm = LocalDiscomfort.ankleDraught(around, person, 0.1).found().orElseThrow();
        double draughty =
                LocalDiscomfort.ankleDraught(around, person, 0.3).found().orElseThrow();
        assertThat(draughty).isGreaterThan(calm);
        double even =
                LocalDiscomfort.verticalGradient(around, person, 1).found().orElseThrow();
        double steep =
                LocalDiscomfort.verticalGradient(around, person, 7).found().orElseThrow();
        assertThat(steep).isGreaterThan(even);
        assertThat(LocalDiscomfort.ankleDraught(Surroundings.even(25, 0.3, 0.5), person, 0.3)
                        .found())
                .isEmpty();
    }
}
