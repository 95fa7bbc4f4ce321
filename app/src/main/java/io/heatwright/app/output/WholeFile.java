package io.heatwright.app.output;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Writes a file so that a reader finds the old one or the whole new one, never a part. */
public final class WholeFile {

    private WholeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; closed by who asks
         * @throws IOException when the bytes cannot be written
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * One file of several that belong together.
     *
     * @param file where
     * @param written its path as the person typed it
     * @param content what
     */
    public record Part(Path file, String written, Content content) {

        Path folder() {
            return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        }

        /** Not a temporary file of the system's: those are hidden from other readers, and a report is not. */
        Path unfinished() {
            return folder().resolve("." + file.getFileName() + "."
                    + ProcessHandle.current().pid() + ".part");
        }
    }

    /**
     * Writes a text, over a file that is there.
     *
     * @param file where
     * @param written its path as the person typed it
     * @param text what
     * @throws Refused when it cannot be written there
     */
    public static void write(Path file, String written, String text) {
        writeAll(List.of(new Part(file, written, out -> out.write(text.getBytes(StandardCharsets.UTF_8)))));
    }

    /**
     * Writes files that belong together, over those that are there. None appears before all are whole.
     *
     * @param parts each file once
     * @throws Refused when one cannot be written
     */
    public static void writeAll(List<Part> parts) {
        try {
            for (var part : parts) {
                attempt(part, () -> {
                    try (var out = new BufferedOutputStream(Files.newOutputStream(part.unfinished()))) {
                        part.content().write(out);
                    }
                });
            }
            for (var part : parts) {
                attempt(part, () -> move(part.unfinished(), part.file()));
            }
        } finally {
            parts.forEach(part -> attempt(part, () -> Files.deleteIfExists(part.unfinished())));
        }
    }

    /** Something that a disk may refuse. */
    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(Part part, Attempt what) {
        try {
            what.make();
        } catch (IOException failure) {
            throw new Refused("\"" + Session.printable(part.written()) + "\" cannot be written: "
                    + Session.printable(part.folder().toString())
                    + (Files.isDirectory(part.folder()) ? " takes no file of yours" : " is no folder")
                    + ". Name another place.");
        }
    }

    /**
     * Makes a folder with those above it, unless it is there.
     *
     * @param folder where
     * @param written its path as it is printed to people
     * @throws Refused when it cannot be made
     */
    public static void makeFolder(Path folder, String written) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refused("The folder \"" + Session.printable(written) + "\" cannot be made: "
                    + failure.getClass().getSimpleName() + ". Name another place.");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
