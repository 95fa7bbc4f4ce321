package io.heatwright.benchmark;

import io.heatwright.climate.WeatherPack;
import io.heatwright.climate.WeatherYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The weather of ASHRAE Standard 140. */
final class Denver {

    private Denver() {}

    static WeatherYear year() {
        var resource = Denver.class.getResourceAsStream("/io/heatwright/data/weather/725650.weather");
        try (var stream = new GZIPInputStream(Objects.requireNonNull(resource))) {
            return WeatherPack.decode(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
