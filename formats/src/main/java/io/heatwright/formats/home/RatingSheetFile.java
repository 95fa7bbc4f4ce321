package io.heatwright.formats.home;

import io.heatwright.formats.InputProblem;
import io.heatwright.home.sheet.RatingSheetReader;
import io.heatwright.home.sheet.RatingSheetReading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a data sheet that is to be rated, YAML or JSON. */
public final class RatingSheetFile {

    private RatingSheetFile() {}

    /**
     * Reads a file from disk.
     *
     * @param source its name as printed to people
     * @param file where it is
     * @return what is to be rated, or what must be mended
     * @throws InputProblem when there is no such file, or it cannot be read
     */
    public static RatingSheetReading read(String source, Path file) {
        if (Files.isDirectory(file)) {
            throw new InputProblem(source, 0, "", "is a folder. Name a data sheet, such as unit.yaml");
        }
        if (!Files.exists(file)) {
            var nearest = NearestFile.to(file).map(name -> " Nearest: " + name);
            throw new InputProblem(source, 0, "", "there is no such file." + nearest.orElse(""));
        }
        return read(source, HomeFile.bytes(source, file));
    }

    /**
     * Reads a sheet's content.
     *
     * @param source its name as printed to people
     * @param bytes its content
     * @return what is to be rated, or what must be mended
     */
    public static RatingSheetReading read(String source, byte[] bytes) {
        var reading = HomeFile.tree(source, bytes);
        return reading.tree()
                .map(RatingSheetReader::read)
                .orElseGet(() -> new RatingSheetReading(List.of(), reading.findings()));
    }
}
