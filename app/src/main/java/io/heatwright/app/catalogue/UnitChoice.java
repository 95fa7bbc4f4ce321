package io.heatwright.app.catalogue;

import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Product;
import io.heatwright.formats.TreeLimits;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.tree.NearestWord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Finds the sheet that somebody means: one of the catalogue by its id, or the only one of a file.
 *
 * @param session what runs around the command
 * @param what an id or the path of a file
 */
public record UnitChoice(Session session, String what) {

    /**
     * Finds it.
     *
     * @param session what runs around the command
     * @param what an id of the catalogue or of a person's own units, or the path of a data sheet
     * @return the unit
     * @throws Refused when there is none, or more than one
     */
    public static Product product(Session session, String what) {
        return new UnitChoice(session, what).product();
    }

    Product product() {
        return isFile() ? ofFile() : ofCatalogue();
    }

    private boolean isFile() {
        var lower = what.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || Files.exists(session.path(what));
    }

    private Product ofCatalogue() {
        var known = new OwnUnits(session).with(ProductLibrary.catalogue());
        known.leftOut().forEach(session.err()::println);
        var catalogue = known.catalogue();
        return catalogue.find(what).orElseThrow(() -> {
            var ids = catalogue.products().stream().map(Product::id).toList();
            return new Refused("There is no unit \"" + Session.printable(what) + "\" in the catalogue."
                    + NearestWord.to(what, ids)
                            .map(near -> " Nearest: " + near + ".")
                            .orElse("")
                    + " All: heatwright units list");
        });
    }

    private Product ofFile() {
        var reading = ProductLibrary.read(what, bytes());
        Homes.refuseErrors(reading.findings());
        if (reading.products().size() != 1) {
            var ids = reading.products().stream().map(Product::id).collect(Collectors.joining(", "));
            throw new Refused(Session.printable(what) + ": holds "
                    + reading.products().size() + " data sheets (" + ids + "). Allowed: a file with one.");
        }
        return reading.products().get(0);
    }

    private byte[] bytes() {
        var file = session.path(what);
        if (!Files.isRegularFile(file)) {
            throw new Refused(Session.printable(what) + ": there is no such file. Name a file with a data sheet, or an"
                    + " id from: heatwright units list");
        }
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(TreeLimits.BYTES + 1);
        } catch (IOException failure) {
            throw new Refused(Session.printable(what) + ": cannot be read ("
                    + failure.getClass().getSimpleName() + "). Allowed: a file that may be read.");
        }
    }
}
