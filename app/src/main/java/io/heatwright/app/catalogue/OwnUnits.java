package io.heatwright.app.catalogue;

import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Product;
import io.heatwright.formats.TreeLimits;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which a person keeps data sheets: one file a unit, named after its id. It is {@code units} in
 * {@code HEATWRIGHT_HOME}, else in {@code heatwright} of {@code XDG_DATA_HOME} or {@code ~/.local/share}.
 */
public final class OwnUnits {
    /** Variable that names the folder for everything that a person keeps. */
    public static final String HOME = "HEATWRIGHT_HOME";

    private static final String ENDING = ".yaml";

    private final Session session;
    private final Optional<Path> folder;

    /**
     * Finds the folder.
     *
     * @param session whose environment names it
     */
    public OwnUnits(Session session) {
        this.session = session;
        folder = folder(session);
    }

    private static Optional<Path> folder(Session session) {
        return variable(session, HOME)
                .or(() -> variable(session, "XDG_DATA_HOME").map(path -> path.resolve("heatwright")))
                .or(() -> variable(session, "HOME").map(path -> path.resolve(".local/share/heatwright")))
                .map(path -> path.resolve("units"));
    }

    private static Optional<Path> variable(Session session, String name) {
        var value = session.environment().getOrDefault(name, "");
        return value.isBlank() ? Optional.empty() : Optional.of(session.path(value));
    }

    Path folder() {
        return folder.orElseThrow(() -> new Refused(
                "There is no folder to keep your units in: neither HEATWRIGHT_HOME nor HOME is set. Set HEATWRIGHT_HOME to"
                        + " one."));
    }

    Path file(String id) {
        return folder().resolve(id + ENDING);
    }

    /** Ids of the files that are there, in their order by letters. */
    List<String> ids() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            session.err()
                    .println(Session.printable("Your units in " + folder.get() + " cannot be read: "
                            + failure.getClass().getSimpleName() + ". None of them is considered."));
            return List.of();
        }
    }

    static byte[] bytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(TreeLimits.BYTES + 1);
        }
    }

    /**
     * Adds what the folder holds to the catalogue that comes with the program.
     *
     * @param builtIn the catalogue of the program
     * @return both; a sheet that cannot be used is left out and told of
     */
    public Known with(Catalogue builtIn) {
        var sheets = new ArrayList<Product>(builtIn.products());
        sheets.addAll(builtIn.representatives());
        var own = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        for (var id : ids()) {
            var file = file(id);
            var found = sheet(id, file, builtIn);
            found.product().ifPresent(product -> {
                sheets.add(product);
                own.add(product.id());
            });
            found.reason()
                    .ifPresent(reason -> leftOut.add(Session.printable("Your unit " + id + " is left out. " + reason
                            + " Mend the file, or take it away: heatwright units remove " + id)));
        }
        return new Known(
                Catalogue.of(sheets), own, leftOut, folder.map(Path::toString).orElse(""));
    }

    private record Found(Optional<Product> product, Optional<String> reason) {
        static Found nothing(String reason) {
            return new Found(Optional.empty(), Optional.of(reason));
        }
    }

    private static Found sheet(String id, Path file, Catalogue builtIn) {
        if (builtIn.find(id).isPresent()) {
            return Found.nothing("The program has a unit of that id now.");
        }
        try {
            var reading = ProductLibrary.read(file.toString(), bytes(file));
            var error = reading.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .findFirst()
                    .map(Finding::print)
                    .or(() -> SheetRules.problem(reading.products(), builtIn));
            if (error.isPresent()) {
                return Found.nothing(error.get());
            }
            var product = reading.products().get(0);
            return product.id().equals(id)
                    ? new Found(Optional.of(product), Optional.empty())
                    : Found.nothing(file + " holds the unit \"" + product.id() + "\".");
        } catch (IOException failure) {
            return Found.nothing(file + " cannot be read: " + failure.getClass().getSimpleName() + ".");
        }
    }

    /**
     * The catalogue with a person's own units.
     *
     * @param catalogue all sheets
     * @param own ids of the person's own
     * @param leftOut a sentence for each sheet that cannot be used
     * @param folder where they are kept; empty when there is no such place
     */
    public record Known(Catalogue catalogue, List<String> own, List<String> leftOut, String folder) {

        /** Copies the lists. */
        public Known {
            own = List.copyOf(own);
            leftOut = List.copyOf(leftOut);
        }

        /**
         * Tells whether a sheet is the person's own.
         *
         * @param product from the catalogue
         * @return false for one that comes with the program
         */
        public boolean isOwn(Product product) {
            return own.contains(product.id());
        }

        /**
         * Says what a result stands on beside the program's catalogue.
         *
         * @return lines for the error stream; none if the person has no units
         */
        public List<String> told() {
            var lines = new ArrayList<>(leftOut);
            if (!own.isEmpty()) {
                lines.add(Session.printable("Your own units considered: " + own.size() + " (" + String.join(", ", own)
                        + "), from " + folder + "."));
            }
            return List.copyOf(lines);
        }
    }
}
