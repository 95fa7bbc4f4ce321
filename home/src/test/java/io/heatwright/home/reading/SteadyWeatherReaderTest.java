package io.heatwright.home.reading;

import static io.heatwright.home.reading.Trees.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.MoistAir;
import io.heatwright.climate.SteadyWeather;
import io.heatwright.home.Assumption;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Resolution;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyWeatherReaderTest {

    private static final Tree ROOM = branch("cell", branch("floor", "8 m x 6 m", "built", "2000s", "above", "attic"));

    private static Resolution resolve(Context context, Object... more) {
        var entries = new ArrayList<Object>(List.of("format", "1", "rooms", ROOM));
        entries.addAll(List.of(more));
        return HomeReader.resolve(branch(entries.toArray()), context);
    }

    private static Resolution resolve(Object... more) {
        return resolve(SmallGazetteer.CONTEXT, more);
    }

    private static SteadyWeather weather(Object... more) {
        var resolution = resolve(more);
        assertThat(resolution.usable()).as(resolution.findings().toString()).isTrue();
        return resolution.home(Choice.LIKELY).whereabouts().steadyWeather().orElseThrow();
    }

    @Test
    void a_temperature_is_enough_and_no_place_is_needed() {
        var steady = weather("weather", "steady 46.1 °C");

        assertThat(steady.temperature()).isEqualTo(46.1);
        assertThat(steady.skyTemperature()).isEqualTo(46.1);
        assertThat(steady.windSpeed()).isZero();
        assertThat(steady.pressure()).isEqualTo(MoistAir.STANDARD_PRESSURE);
        assertThat(weather("weather", branch("steady", "46.1 °C"))).isEqualTo(steady);
        assertThat(weather("weather", branch("steady", branch("temperature", "46.1 °C"))))
                .isEqualTo(steady);
    }

    @Test
    void humidity_that_nobody_gave_is_an_assumption_that_can_be_shown() {
        var resolution = resolve("weather", "steady 20 °C");

        assertThat(resolution.assumptions().stream().map(Assumption::path))
                .contains("weather.steady.relative humidity")
                .doesNotContain("weather.steady.wind");
        assertThat(weather("weather", "steady 20 °C").dewPoint()).isCloseTo(9.27, within(0.05));
    }

    @Test
    void every_part_of_it_may_be_said() {
        var steady = weather(
                "weather",
                branch(
                        "steady",
                        branch(
                                "temperature",
                                "35 °C",
                                "dew point",
                                "14 °C",
                                "pressure",
                                "29.92 inHg",
                                "sky temperature",
                                "10 °C",
                                "wind",
                                "3 m/s",
                                "sun",
                                "none")));

        assertThat(steady.dewPoint()).isEqualTo(14);
        assertThat(steady.pressure()).isCloseTo(101_320, within(5.0));
        assertThat(steady.skyTemperature()).isEqualTo(10);
        assertThat(steady.windSpeed()).isEqualTo(3);
    }

    @Test
    void saturated_air_is_as_warm_as_its_dew_point() {
        for (var degrees = -40; degrees <= 80; degrees++) {
            var steady = weather(
                    "weather", branch("steady", branch("temperature", degrees + " °C", "relative humidity", "100 %")));

            assertThat(steady.dewPoint()).as("at %d °C", degrees).isCloseTo(degrees, within(1e-6));
        }
    }

    @Test
    void high_up_the_air_is_thin_unless_its_pressure_is_said() {
        assertThat(weather("weather", "steady 20 °C", "elevation", "1650 m").pressure())
                .isCloseTo(MoistAir.standardPressure(1650), within(1e-6));
    }

    @Test
    void a_place_may_stand_beside_it_and_then_names_the_home() {
        var home = resolve("weather", "steady 20 °C", "place", "New York, NY").home(Choice.LIKELY);

        assertThat(home.whereabouts().location()).isPresent();
        assertThat(home.whereabouts().steadyWeather()).isPresent();
    }

    @Test
    void unknown_weather_is_that_of_the_place() {
        assertThat(resolve("weather", "unknown", "place", "New York, NY")
                        .home(Choice.LIKELY)
                        .whereabouts()
                        .steadyWeather())
                .isEmpty();
        assertThat(resolve("weather", "unknown").findings().stream().map(Finding::problem))
                .containsExactly("the home has no place");
    }

    @Test
    void a_weather_file_beside_it_is_one_too_many() {
        var context = new Context(SmallGazetteer.CONTEXT.gazetteer(), path -> true);

        var findings =
                resolve(context, "weather", "steady 20 °C", "epw", "denver.epw").findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).problem()).isEqualTo("stands beside epw, which gives another");
    }
}
