package io.heatwright.app.output;

import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file cannot be read, in plain words. */
public final class Unreadable {
    private Unreadable() {}

    /**
     * Says what stands in the way of reading a file.
     *
     * @param path of the file
     * @return words that follow its name
     */
    public static String reason(Path path) {
        if (!Files.exists(path)) {
            return "there is no such file";
        }
        if (Files.isDirectory(path)) {
            return "this is a folder, not a file";
        }
        return Files.isReadable(path) ? "the file cannot be read" : "you may not read this file";
    }
}
