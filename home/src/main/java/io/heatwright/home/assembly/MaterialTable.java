package io.heatwright.home.assembly;

import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every material that a layer may be made of by its name alone. */
public final class MaterialTable {

    private static final List<Material> ALL = Stream.concat(
                    SolidMaterials.rows().stream(), LightMaterials.rows().stream())
            .sorted((a, b) -> a.kind().compareTo(b.kind()))
            .toList();

    private MaterialTable() {}

    /**
     * Returns the whole table.
     *
     * @return by kind
     */
    public static List<Material> all() {
        return ALL;
    }

    /**
     * Finds a material by any of its names.
     *
     * @param name as written; letters' case, blanks and hyphens make no difference
     * @return the material, or nothing
     */
    public static Optional<Material> find(String name) {
        return ALL.stream().filter(m -> isCalled(m, name)).findFirst();
    }

    /**
     * Returns a material that is in the table.
     *
     * @param name any of its names
     * @return the material
     * @throws IllegalArgumentException if the table has none of that name
     */
    public static Material named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no material is called " + name));
    }

    /**
     * Finds the name that was probably meant.
     *
     * @param name as written
     * @return a name of a material or of an air layer, or nothing
     */
    public static Optional<String> nearest(String name) {
        var names = new ArrayList<String>();
        ALL.forEach(m -> names.add(m.name()));
        ALL.forEach(m -> names.addAll(m.synonyms()));
        names.addAll(AirLayer.NAMES);
        return NearestWord.to(name, names);
    }

    private static boolean isCalled(Material material, String name) {
        return Spelling.same(material.name(), name)
                || material.synonyms().stream().anyMatch(s -> Spelling.same(s, name));
    }
}
