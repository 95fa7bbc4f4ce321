package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.climate.LongwaveSky;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.formats.weather.StationLibrary;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Home;
import io.heatwright.planner.siting.HomeWeather;
import io.heatwright.planner.siting.Sitings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HomeWeatherTest {

    private static final Context CONTEXT = new Context(BundledTables.gazetteer(), name -> false);

    private static Home home(String weather) {
        var yaml = "format: 1\n" + weather + "\nrooms: {cell: {floor: 8 m x 6 m}}\n";
        var resolution = HomeFile.read("cell.yaml", yaml.getBytes(StandardCharsets.UTF_8), CONTEXT);
        assertThat(resolution.usable()).as(resolution.findings().toString()).isTrue();
        return resolution.home(Choice.LIKELY);
    }

    private static HomeWeather weather(Home home) {
        return WeatherOfHome.read("cell.yaml", Path.of(""), home, new StationLibrary());
    }

    @Test
    void steady_weather_is_a_year_of_equal_hours_and_needs_no_station() {
        var weather = weather(home("weather: {steady: {temperature: 35 °C, dew point: 14 °C}}"));

        assertThat(weather.station()).isEmpty();
        assertThat(weather.location()).isEmpty();
        assertThat(weather.year().hours()).isEqualTo(8760);
        assertThat(Arrays.stream(weather.year().dryBulb()).distinct()).containsExactly(35.0);
        assertThat(LongwaveSky.skyTemperature(weather.year().horizontalInfrared()[0]))
                .isCloseTo(35, within(1e-9));
    }

    @Test
    void a_place_beside_steady_weather_says_where_but_not_how_warm() {
        var weather = weather(home("place: New York, NY\nweather: steady 35 °C"));

        assertThat(weather.location().orElseThrow().state()).isEqualTo("NY");
        assertThat(weather.year().site().latitude()).isCloseTo(40.7, within(0.5));
        assertThat(weather.year().site().utcOffset()).isEqualTo(-5);
        assertThat(weather.year().dryBulb()[0]).isEqualTo(35);
    }

    @Test
    void no_plan_stands_on_steady_weather() {
        var home = home("weather: steady 35 °C");

        assertThatThrownBy(() -> Sitings.of(home, weather(home)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("weather: steady weather has no seasons");
    }
}
