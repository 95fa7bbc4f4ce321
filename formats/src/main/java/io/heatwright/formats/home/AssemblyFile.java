package io.heatwright.formats.home;

import io.heatwright.formats.InputProblem;
import io.heatwright.home.reading.AssemblyReader;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file that holds one wall, roof or floor instead of a home. */
public final class AssemblyFile {

    private AssemblyFile() {}

    /**
     * Reads a file from disk.
     *
     * @param source its name as printed to people
     * @param file where it is
     * @return the assembly, or what must be mended; nothing if the file is no assembly, but perhaps a home
     * @throws InputProblem when there is no such file, or it cannot be read
     */
    public static Optional<AssemblyReader.Reading> read(String source, Path file) {
        return HomeFile.tree(source, HomeFile.content(source, file))
                .tree()
                .filter(AssemblyReader::isAssembly)
                .map(AssemblyReader::read);
    }
}
