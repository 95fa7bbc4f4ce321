package io.heatwright.formats.fluids;

import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.home.tree.Tree;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidDefinition;
import io.heatwright.refrigerant.SaturationTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the refrigerants that come with the program. */
public final class FluidLibrary {

    private static final String FOLDER = "/io/heatwright/data/fluids/";

    /** Files of equations of state, in the order in which they are listed. */
    private static final List<String> FILES =
            List.of("R32.yaml", "R410A.yaml", "R290.yaml", "R134a.yaml", "R1234yf.yaml");

    /** Files of mixtures that are known by a table of saturation alone. */
    private static final List<String> TABLES = List.of("R454B.yaml");

    private FluidLibrary() {}

    /**
     * Reads the mixtures that are known by a table of saturation alone.
     *
     * @return tables, in the order in which they are listed
     */
    public static List<SaturationTable> tables() {
        return TABLES.stream().map(name -> FluidFile.table(tree(name))).toList();
    }

    /**
     * Finds a table of saturation by a name or an alias, without regard to case.
     *
     * @param name for example R454B or R-454B
     * @return the table, or nothing
     */
    public static Optional<SaturationTable> table(String name) {
        return tables().stream()
                .filter(table -> isCalled(name, table.name(), table.aliases()))
                .findFirst();
    }

    /**
     * Reads the figures of all equations of state.
     *
     * @return definitions, in the order in which they are listed
     */
    public static List<FluidDefinition> definitions() {
        return FILES.stream().map(FluidLibrary::read).toList();
    }

    /**
     * Finds figures by a name or an alias, without regard to case.
     *
     * @param name for example R32, r-32 or propane
     * @return the definition, or nothing
     */
    public static Optional<FluidDefinition> definition(String name) {
        return definitions().stream()
                .filter(definition -> isCalled(name, definition.name(), definition.aliases()))
                .findFirst();
    }

    /**
     * Makes a fluid ready to compute with.
     *
     * @param name for example R32, r-32 or propane
     * @return the fluid, or nothing
     */
    public static Optional<Fluid> fluid(String name) {
        return definition(name).map(Fluid::of);
    }

    private static boolean isCalled(String written, String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream())
                .anyMatch(known -> plain(known).equals(plain(written)));
    }

    private static String plain(String name) {
        return name.replace("-", "").strip().toLowerCase(Locale.ROOT);
    }

    private static FluidDefinition read(String name) {
        return FluidFile.read(tree(name));
    }

    private static Tree tree(String name) {
        return YamlReader.read(name, bytes(name)).tree().orElseThrow();
    }

    private static byte[] bytes(String name) {
        try (var stream = FluidLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The fluid " + name + " is missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
