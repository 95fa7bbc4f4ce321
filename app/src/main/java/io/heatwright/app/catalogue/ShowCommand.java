package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Product;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.tree.NearestWord;
import java.util.ArrayList;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one product with the source of every figure. */
@Command(
        name = "show",
        description = "Show one product with the source of every figure.",
        footer = {
            "",
            "Example:",
            "  heatwright units show gree-vireo-gen3-9k-115v   with an id from: heatwright units list"
        })
final class ShowCommand implements Runnable {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "Id of the product, from: heatwright units list")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTable.class,
            description = "text, json or csv.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var own = new OwnUnits(session);
        var known = own.with(ProductLibrary.catalogue());
        var catalogue = known.catalogue();
        known.leftOut().forEach(session.err()::println);
        var product = catalogue.find(id).orElseThrow(() -> unknown(catalogue));
        if (format == OutputFormat.TEXT) {
            session.out().print(product.name() + (known.isOwn(product) ? " (yours)" : "") + "\n");
        }
        var lines = new ArrayList<SheetLine>();
        if (known.isOwn(product)) {
            lines.add(SheetLine.words("your own, kept as", own.file(id).toString()));
        }
        lines.addAll(SheetLine.of(product));
        session.out().print(SheetLine.table(lines, units.system()).print(format));
    }

    private Refused unknown(Catalogue catalogue) {
        var ids = Stream.concat(catalogue.products().stream(), catalogue.representatives().stream())
                .map(Product::id)
                .toList();
        return new Refused("There is no unit \"" + Session.printable(id) + "\" in the catalogue."
                + NearestWord.to(id, ids).map(near -> " Nearest: " + near + ".").orElse("")
                + " All: heatwright units list");
    }
}
