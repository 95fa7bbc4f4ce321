package io.heatwright.climate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A shipped station's year, read as a page without a server would: gunzip, then decode. */
final class PackedStation {

    private PackedStation() {}

    static WeatherYear read(String id) {
        var resource = PackedStation.class.getResourceAsStream("/io/heatwright/data/weather/" + id + ".weather");
        try (var stream = new GZIPInputStream(Objects.requireNonNull(resource))) {
            return WeatherPack.decode(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
