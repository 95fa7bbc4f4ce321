package io.heatwright.formats.weather;

import io.heatwright.climate.WeatherPack;
import io.heatwright.formats.InputProblem;
import io.heatwright.home.place.Coordinates;
import io.heatwright.home.place.WeatherStation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Turns a folder of EPW files into the resources that {@link StationLibrary} reads. */
public final class WeatherPacker {

    private WeatherPacker() {}

    /**
     * Packs every EPW file of a folder; nothing is written unless all can be read.
     *
     * @param source folder with files ending in {@code .epw} or {@code .epw.gz}
     * @param target folder for {@code stations.tsv} and one {@code .weather} file per station
     * @return the packed stations, sorted by id
     * @throws InputProblem when a file cannot be used, or two files are of one station
     */
    public static List<WeatherStation> pack(Path source, Path target) {
        try {
            var packed = new ArrayList<Packed>();
            for (Path file : epwFiles(source)) {
                packed.add(pack(file));
            }
            packed.sort(Comparator.comparing(one -> one.station().id()));
            refuseTwins(packed);
            Files.createDirectories(target);
            for (var one : packed) {
                Files.write(target.resolve(one.station().id() + ".weather"), one.bytes());
            }
            var stations = packed.stream().map(Packed::station).toList();
            Files.writeString(target.resolve("stations.tsv"), StationIndex.write(stations));
            return stations;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> epwFiles(Path source) throws IOException {
        try (var files = Files.list(source)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.endsWith(".epw") || name.endsWith(".epw.gz");
                    })
                    .sorted()
                    .toList();
        }
    }

    private static Packed pack(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        var header = EpwReader.header(name, bytes);
        if (!header.station().matches("[0-9A-Za-z]+")) {
            throw new InputProblem(
                    name,
                    1,
                    header.station(),
                    "station number is \"" + header.station() + "\"; letters and digits are needed");
        }
        var year = EpwReader.read(name, bytes);
        var station = new WeatherStation(
                header.station(),
                header.shortName(),
                new Coordinates(year.site().latitude(), year.site().longitude()),
                year.site().elevation(),
                year.design());
        return new Packed(name, station, gzip(WeatherPack.encode(year)));
    }

    private static void refuseTwins(List<Packed> packed) {
        for (int i = 1; i < packed.size(); i++) {
            String id = packed.get(i).station().id();
            if (id.equals(packed.get(i - 1).station().id())) {
                throw new InputProblem(
                        packed.get(i).file(),
                        1,
                        id,
                        "is of station " + id + ", as is " + packed.get(i - 1).file());
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new Dense(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static final class Dense extends GZIPOutputStream {
        Dense(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private record Packed(String file, WeatherStation station, byte[] bytes) {}
}
