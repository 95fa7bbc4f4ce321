package io.heatwright.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of the checkout that tests read, and the folder that they write to. Tests run in their module's folder. */
final class Checkout {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Checkout() {}

    /** The text of an example, such as {@code bedroom-new-york.yaml}. */
    static String example(String name) {
        return read(MODULE.resolveSibling("examples").resolve(name));
    }

    /** A folder below {@code target}, made if it is missing. */
    static Path target(String name) {
        try {
            return Files.createDirectories(MODULE.resolve("target").resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
