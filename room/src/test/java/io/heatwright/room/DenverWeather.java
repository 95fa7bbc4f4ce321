package io.heatwright.room;

import io.heatwright.climate.WeatherPack;
import io.heatwright.climate.WeatherYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Typical weather of Denver International Airport (TMY3 725650), the weather of ASHRAE 140-2020. */
final class DenverWeather {

    static final WeatherYear YEAR = read();

    private DenverWeather() {}

    private static WeatherYear read() {
        var resource = DenverWeather.class.getResourceAsStream("/io/heatwright/data/weather/725650.weather");
        try (var stream = new GZIPInputStream(Objects.requireNonNull(resource))) {
            return WeatherPack.decode(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
