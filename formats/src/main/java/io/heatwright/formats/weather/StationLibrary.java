package io.heatwright.formats.weather;

import io.heatwright.climate.WeatherPack;
import io.heatwright.climate.WeatherYear;
import io.heatwright.home.place.StationTable;
import io.heatwright.home.place.WeatherStation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The weather that ships: the resources of module data. {@code stations.tsv} lists the stations; {@code <id>.weather} is
 * the gzipped {@link WeatherPack} of each. The name does not end in gz, so that no web server unpacks it on the way.
 */
public final class StationLibrary {

    private static final String FOLDER = "/io/heatwright/data/weather/";

    private final List<WeatherStation> stations;

    /** Reads the list of stations; a year is read when it is asked for. */
    public StationLibrary() {
        stations = StationTable.read(table());
    }

    /**
     * Reads the table of stations as it is.
     *
     * @return text of stations.tsv
     */
    public static String table() {
        return new String(bytes("stations.tsv"), StandardCharsets.UTF_8);
    }

    /**
     * Reads a station's packed year as it is.
     *
     * @param station one of {@link #stations()}
     * @return the gzipped {@link WeatherPack}
     */
    public static byte[] packed(WeatherStation station) {
        return bytes(station.id() + ".weather");
    }

    /**
     * Returns every station.
     *
     * @return the stations, sorted by id
     */
    public List<WeatherStation> stations() {
        return stations;
    }

    /**
     * Finds a station.
     *
     * @param id WMO number
     * @return the station, empty when it does not ship
     */
    public Optional<WeatherStation> station(String id) {
        return stations.stream().filter(station -> station.id().equals(id)).findFirst();
    }

    /**
     * Unpacks a station's year.
     *
     * @param station one of {@link #stations()}
     * @return its typical year
     */
    public WeatherYear year(WeatherStation station) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed(station)))) {
            return WeatherPack.decode(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(String name) {
        try (var stream = StationLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The weather resource " + name + " is missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
