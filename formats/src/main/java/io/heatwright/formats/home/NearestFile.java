package io.heatwright.formats.home;

import io.heatwright.home.tree.NearestWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the file that was probably meant. */
final class NearestFile {
    private static final int MOST = 1000;

    private NearestFile() {}

    /** The nearest name among the files of the same folder. */
    static Optional<String> to(Path missing) {
        var folder = missing.toAbsolutePath().getParent();
        var name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            List<String> names = files.limit(MOST)
                    .filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(one -> one.endsWith(".yaml") || one.endsWith(".yml") || one.endsWith(".json"))
                    .sorted()
                    .toList();
            return NearestWord.to(name.toString(), names);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
