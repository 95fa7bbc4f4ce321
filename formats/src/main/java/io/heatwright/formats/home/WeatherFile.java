package io.heatwright.formats.home;

import io.heatwright.formats.InputProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A weather file that a home file names. */
public final class WeatherFile {

    /** Bytes above which a file is no year of hourly weather; a usual one has 1.6 million. */
    public static final int LARGEST = 50_000_000;

    private WeatherFile() {}

    /**
     * Tells whether there is such a file.
     *
     * @param written path as in the home file
     * @param folder the home file's folder
     * @return true when it can be read
     */
    public static boolean exists(String written, Path folder) {
        try {
            var file = folder.resolve(written);
            return Files.isRegularFile(file) && Files.isReadable(file);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    static byte[] bytes(String source, String written, Path folder) {
        if (!exists(written, folder)) {
            throw new InputProblem(
                    source,
                    0,
                    written,
                    "epw: there is no file \"" + written + "\" that can be read, beside the home file");
        }
        try (var stream = Files.newInputStream(folder.resolve(written))) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InputProblem(written, 0, "", "is too large for a year of hourly weather, at most 50 MB");
            }
            return bytes;
        } catch (IOException failure) {
            throw new InputProblem(written, 0, "", "cannot be read: " + failure.getMessage());
        }
    }
}
