package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case 600 of ANSI/ASHRAE Standard 140-2020: range of the example results of six programs for Denver, TMY3 725650. */
class DenverSolarTest {

    private static final WeatherYear DENVER = PackedStation.read("725650");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "horizontal, 0, 0, 1662.52776, 1670.0",
        "north, 90, 0, 399.04748, 477.31",
        "east, 90, 90, 1016.676, 1067.94",
        "south, 90, 180, 1290.593, 1387.0",
        "west, 90, 270, 903.0665, 997.0"
    })
    void incident_solar_radiation_is_inside_the_six_program_range(
            String name, double tilt, double azimuth, double least, double most) {
        var sun = OrientedSun.of(SunAndSky.of(DENVER), Plane.of(tilt, azimuth), OrientedSun.ORDINARY_ALBEDO);
        double sum = 0;
        for (int hour = 0; hour < DENVER.hours(); hour++) {
            sum += sun.total(hour);
        }
        assertThat(sum / 1000).as("kWh/m² a year, %s", name).isBetween(least, most);
    }

    @Test
    void sky_temperature_is_inside_the_six_program_range() {
        double[] sky = Arrays.stream(DENVER.horizontalInfrared())
                .map(LongwaveSky::skyTemperature)
                .toArray();
        assertThat(Arrays.stream(sky).average().orElseThrow()).as("mean, °C").isBetween(-5.9, -2.02163);
        assertThat(Arrays.stream(sky).min().orElseThrow()).as("lowest, °C").isBetween(-46.9, -37.97976);
        assertThat(Arrays.stream(sky).max().orElseThrow()).as("highest, °C").isBetween(24.62, 30.08121);
    }
}
