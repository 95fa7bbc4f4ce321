package io.heatwright.app.output;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes a file so that a reader finds the old one or the whole new one, never a part. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a text, over a file that is there.
     *
     * @param file where
     * @param written its path as the person typed it
     * @param text what
     * @throws Refused when it cannot be written there
     */
    public static void write(Path file, String written, String text) {
        var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try {
            // Not a temporary file of the system's: those are hidden from other readers, and a report is not.
            var whole = folder.resolve(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                Files.writeString(whole, text, StandardCharsets.UTF_8);
                move(whole, file);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException failure) {
            throw new Refused("\"" + Session.printable(written) + "\" cannot be written: "
                    + failure.getClass().getSimpleName() + " in " + Session.printable(folder.toString())
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
