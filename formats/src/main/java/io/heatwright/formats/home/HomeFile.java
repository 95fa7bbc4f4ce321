package io.heatwright.formats.home;

import io.heatwright.formats.InputProblem;
import io.heatwright.formats.TreeLimits;
import io.heatwright.formats.TreeReading;
import io.heatwright.formats.json.JsonReader;
import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.home.Context;
import io.heatwright.home.Resolution;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.reading.HomeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a home file and understands it. */
public final class HomeFile {

    private HomeFile() {}

    /**
     * Reads a file from disk.
     *
     * @param source its name as printed to people
     * @param file where it is
     * @param gazetteer finds its place
     * @return the home, or what must be mended
     * @throws InputProblem when there is no such file, or it cannot be read
     */
    public static Resolution read(String source, Path file, Gazetteer gazetteer) {
        var content = content(source, file);
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        return read(source, content, new Context(gazetteer, name -> WeatherFile.exists(name, folder)));
    }

    /**
     * Reads a file from disk as it was written, for what stands in it beside the home.
     *
     * @param source its name as printed to people
     * @param file where it is
     * @return the tree, or what must be mended
     * @throws InputProblem when there is no such file, or it cannot be read
     */
    public static TreeReading tree(String source, Path file) {
        return tree(source, content(source, file));
    }

    static byte[] content(String source, Path file) {
        if (Files.isDirectory(file)) {
            throw new InputProblem(source, 0, "", "is a folder. Name a home file, such as home.yaml");
        }
        if (!Files.exists(file)) {
            throw new InputProblem(source, 0, "", "there is no such file." + nearest(file));
        }
        return bytes(source, file);
    }

    static TreeReading tree(String source, byte[] bytes) {
        return source.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonReader.read(source, bytes)
                : YamlReader.read(source, bytes);
    }

    /**
     * Understands a home file's content: JSON if its name ends in {@code .json}, YAML if not.
     *
     * @param source its name as printed to people
     * @param bytes its content
     * @param context what must be known of the world outside
     * @return the home, or what must be mended
     */
    public static Resolution read(String source, byte[] bytes, Context context) {
        var reading = tree(source, bytes);
        return reading.tree().map(tree -> HomeReader.resolve(tree, context)).orElseGet(() -> unreadable(reading));
    }

    private static Resolution unreadable(TreeReading reading) {
        return new Resolution(reading.findings(), List.of(), Optional.empty());
    }

    /** One byte more than is allowed is enough to see that there are too many. */
    static byte[] bytes(String source, Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(TreeLimits.BYTES + 1);
        } catch (IOException failure) {
            throw new InputProblem(source, 0, "", "cannot be read. Is it a file, and may you read it?");
        }
    }

    private static String nearest(Path file) {
        return NearestFile.to(file).map(name -> " Nearest: " + name).orElse(" To make one: heatwright new");
    }
}
