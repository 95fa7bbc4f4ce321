package io.heatwright.formats.fluids;

import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidDefinition;
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

    private FluidLibrary() {}

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
                .filter(definition -> Stream.concat(Stream.of(definition.name()), definition.aliases().stream())
                        .anyMatch(known -> plain(known).equals(plain(name))))
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

    private static String plain(String name) {
        return name.replace("-", "").strip().toLowerCase(Locale.ROOT);
    }

    private static FluidDefinition read(String name) {
        return FluidFile.read(YamlReader.read(name, bytes(name)).tree().orElseThrow());
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
