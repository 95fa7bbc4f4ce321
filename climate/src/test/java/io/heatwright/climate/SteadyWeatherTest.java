package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SteadyWeatherTest {

    private static final Site SITE = new Site(40, -75, -5, 100);

    @Test
    void every_hour_of_the_year_is_the_same_and_dark() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 200; i++) {
            var air = -30 + 80 * random.nextDouble();
            var steady = new SteadyWeather(
                    air,
                    air - 20 * random.nextDouble(),
                    70_000 + 35_000 * random.nextDouble(),
                    air - 30 * random.nextDouble(),
                    10 * random.nextDouble());

            var year = steady.year(SITE);

            assertThat(year.hours()).as("case %d", i).isEqualTo(WeatherYear.HOURS_OF_YEAR);
            assertThat(Arrays.stream(year.dryBulb()).distinct()).containsExactly(air);
            assertThat(Arrays.stream(year.dewPoint()).distinct()).containsExactly(steady.dewPoint());
            assertThat(Arrays.stream(year.windSpeed()).distinct()).containsExactly(steady.windSpeed());
            assertThat(Arrays.stream(year.globalHorizontal()).distinct()).containsExactly(0.0);
            assertThat(Arrays.stream(year.directNormal()).distinct()).containsExactly(0.0);
            assertThat(LongwaveSky.skyTemperature(year.horizontalInfrared()[0]))
                    .as("case %d", i)
                    .isCloseTo(steady.skyTemperature(), within(1e-9));
        }
    }

    @Test
    void no_plane_gets_any_light() {
        var sky = SunAndSky.of(new SteadyWeather(35, 14, 101_325, 35, 0).year(SITE));

        var south = OrientedSun.of(sky, Plane.of(60, 180), 0.2);

        for (var hour = 0; hour < sky.hours(); hour++) {
            assertThat(south.total(hour)).isZero();
        }
    }

    @Test
    void air_damper_than_saturated_is_refused() {
        assertThatThrownBy(() -> new SteadyWeather(20, 20.1, 101_325, 20, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dew point");
    }
}
