package io.heatwright.app.page;

import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that an export goes to. An earlier export in it is replaced; a file of somebody else's is not.
 *
 * @param path where
 * @param written its path as the person typed it
 */
record ExportFolder(Path path, String written) {
    private static final int MARKED = 16_384;

    /**
     * Refuses a folder in which nothing can be written, before anything is computed.
     *
     * @throws Refused when the path, or the nearest of those above it that is there, is no folder or may not be written to
     */
    void refuseOther() {
        var there = path.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.getParent()).orElseThrow();
        }
        if (!Files.isDirectory(there)) {
            throw new Refused("\"" + printed(there) + "\" is a file. Name a folder, new or not.");
        }
        if (!Files.isWritable(there)) {
            throw new Refused("The folder \"" + printed(there) + "\" cannot be written to. Name another.");
        }
    }

    /**
     * Writes files, each whole or not at all, and none when one of them would replace somebody else's.
     *
     * @param files in the order to write
     * @return paths of those that were there from an earlier export
     * @throws Refused when somebody else's would be replaced, or a file cannot be written
     */
    List<String> write(List<PageFile> files) {
        var replaced = new ArrayList<String>();
        var foreign = new ArrayList<String>();
        for (var file : files) {
            var place = path.resolve(file.path());
            var folder = place.resolveSibling("");
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                foreign.add(path.relativize(folder).toString());
            } else if (Files.exists(place)) {
                (isOurs(place, file) ? replaced : foreign).add(file.path());
            }
        }
        if (!foreign.isEmpty()) {
            var others = foreign.stream().distinct().toList();
            throw new Refused("\"" + Session.printable(written) + "\" already holds " + String.join(", ", others)
                    + ", not written by an export. Name another folder, or move "
                    + (others.size() == 1 ? "it" : "them") + " away.");
        }
        for (var file : files) {
            var place = path.resolve(file.path());
            var shown = written + "/" + file.path();
            WholeFile.makeFolder(Optional.ofNullable(place.getParent()).orElse(path), written);
            WholeFile.write(place, shown, file.text());
        }
        return replaced;
    }

    private static boolean isOurs(Path place, PageFile file) {
        if (!Files.isRegularFile(place)) {
            return false;
        }
        try (var stream = Files.newInputStream(place)) {
            return new String(stream.readNBytes(MARKED), StandardCharsets.UTF_8).contains(file.mark());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The path as it was typed where that is the one, else in full. */
    private String printed(Path there) {
        return Session.printable(there.equals(path.toAbsolutePath().normalize()) ? written : there.toString());
    }
}
