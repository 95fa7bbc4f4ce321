package io.heatwright.formats.products;

import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Product;
import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import io.heatwright.home.sheet.SheetReader;
import io.heatwright.home.sheet.SheetReading;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the data sheets that come with the program, and sheets that people add. */
public final class ProductLibrary {

    private static final String FOLDER = "/io/heatwright/data/products/";

    /** Data sheet files, in the order in which the catalogue lists them. */
    private static final List<String> FILES = List.of(
            "window-and-through-wall.yaml",
            "mini-splits-120v.yaml",
            "mini-splits-240v-2018.yaml",
            "mini-splits-240v-2026.yaml",
            "multi-zone-2018.yaml",
            "multi-zone-2026.yaml",
            "packaged-terminal.yaml",
            "central.yaml",
            "classes.yaml",
            "baselines.yaml");

    private ProductLibrary() {}

    /**
     * Reads all sheets that come with the program.
     *
     * @return the catalogue
     */
    public static Catalogue catalogue() {
        var products = new ArrayList<Product>();
        for (var reading : readings()) {
            for (var finding : reading.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    throw new IllegalStateException("A data sheet of this build is broken: " + finding.print());
                }
            }
            products.addAll(reading.products());
        }
        return Catalogue.of(products);
    }

    /**
     * Reads the notation of all sheets that come with the program, for whoever judges them elsewhere.
     *
     * @return a tree for each file, in the order of the catalogue
     */
    public static List<Tree> trees() {
        return FILES.stream()
                .map(name -> YamlReader.read(name, bytes(name)).tree().orElseThrow())
                .toList();
    }

    /**
     * Reads data sheets that a person wrote.
     *
     * @param source name of the file as printed to people
     * @param bytes the whole file
     * @return products and findings; errors of notation are among the findings
     */
    public static SheetReading read(String source, byte[] bytes) {
        var reading = YamlReader.read(source, bytes);
        return reading.tree().map(SheetReader::read).orElseGet(() -> new SheetReading(List.of(), reading.findings()));
    }

    /**
     * Tells what is doubtful about the sheets that come with the program.
     *
     * @return findings of every file
     */
    static List<Finding> findings() {
        return readings().stream().flatMap(r -> r.findings().stream()).toList();
    }

    private static List<SheetReading> readings() {
        return FILES.stream().map(name -> read(name, bytes(name))).toList();
    }

    private static byte[] bytes(String name) {
        try (var stream = ProductLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The data sheets " + name + " are missing from this build.");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
