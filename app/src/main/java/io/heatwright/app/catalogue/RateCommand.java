package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.rating.RatingInput;
import io.heatwright.equipment.rating.RatingMethod;
import io.heatwright.equipment.rating.RatingRules;
import io.heatwright.equipment.rating.Ratings;
import io.heatwright.equipment.rating.Region;
import io.heatwright.formats.home.RatingSheetFile;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.tree.NearestWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes a unit's ratings from its test points and sets them beside the published ones. */
@Command(
        name = "rate",
        description = {
            "Compute a unit's ratings from its test points, beside the published ones.",
            "SEER2, EER2 and HSPF2 by AHRI 210/240; CEER of room units; SACC of portables; EER and COP of packaged"
                    + " terminal units. A sheet without test points is rated by its catalogue points, which need not give"
                    + " the published figure."
        },
        footer = {
            "",
            "Example:",
            "  heatwright units rate unit.yaml --region V --bins   a sheet of your own, with every temperature bin",
            "  heatwright units rate gree-vireo-vir09hp115         a unit of the catalogue"
        })
final class RateCommand implements Runnable {
    private final Session session;

    @Parameters(paramLabel = "SHEET|ID", description = "A data sheet (YAML or JSON), or an id of the catalogue.")
    private String what = "";

    @Option(names = "--id", paramLabel = "ID", description = "Which sheet of a file that holds several.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            converter = RegionChoice.class,
            description = "Heating region, I to VI or 1 to 6. Left out: IV, that of the label, and V.")
    private Optional<Region> region = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "EDITION",
            converter = RatingChoices.Standard.Reading.class,
            description = "2023 (SEER2, HSPF2) or 2017 (SEER, HSPF) of AHRI 210/240.")
    private RatingChoices.Standard standard = RatingChoices.Standard.OF_2023;

    @Option(
            names = "--low-temperature-branch",
            paramLabel = "READING",
            converter = RatingChoices.Branch.Reading.class,
            description = "standard, or as-in-resdx: one program's reading, for cross-checks only.")
    private RatingChoices.Branch branch = RatingChoices.Branch.STANDARD;

    @Option(
            names = "--load-factor",
            paramLabel = "FACTOR",
            converter = RatingChoices.Factor.Reading.class,
            description =
                    "variable: variable speed has a smaller heating load, as the standard says; fixed: the same for all.")
    private RatingChoices.Factor factor = RatingChoices.Factor.VARIABLE;

    @Option(names = "--bins", description = "Print every temperature bin too; JSON always has them.")
    private boolean bins;

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

    RateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var input = isFile() ? ofFile(session.path(what)) : ofCatalogue();
        var regions = region.map(List::of).orElse(List.of(Region.IV, Region.V));
        var rules = new RatingRules(standard.edition(), branch.meaning(), factor.meaning());
        try {
            var account = Ratings.of(input, regions, rules);
            var print = new RatingPrint(input, account, branch.word(), factor.word(), units.system(), session.width());
            session.out().print(print.print(format, bins));
        } catch (IllegalArgumentException impossible) {
            throw new Refused(Session.printable(what + ": " + impossible.getMessage()));
        }
    }

    private boolean isFile() {
        var lower = what.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || Files.exists(session.path(what));
    }

    private RatingInput ofFile(Path file) {
        var reading = RatingSheetFile.read(what, file);
        Homes.refuseErrors(reading.findings());
        reading.findings().forEach(doubt -> session.err().println(Session.printable(doubt.print())));
        var inputs = reading.inputs();
        var ids = inputs.stream().map(input -> input.product().id()).toList();
        if (id.isPresent()) {
            return inputs.stream()
                    .filter(input -> input.product().id().equals(id.get()))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Session.printable("--id: \"" + id.get() + "\" is no sheet of " + what
                            + ". Allowed: " + String.join(", ", ids) + "." + nearest(id.get(), ids))));
        }
        if (inputs.size() != 1) {
            throw new Refused(Session.printable(what + ": holds " + inputs.size()
                    + " sheets, and one is rated at a time. Choose with --id: " + String.join(", ", ids) + "."));
        }
        return inputs.get(0);
    }

    private RatingInput ofCatalogue() {
        var own = new OwnUnits(session);
        var known = own.with(ProductLibrary.catalogue());
        var catalogue = known.catalogue();
        var product = catalogue.find(what).orElseThrow(() -> {
            var ids = Stream.concat(catalogue.products().stream(), catalogue.representatives().stream())
                    .map(Product::id)
                    .toList();
            return new Refused("There is no unit \"" + Session.printable(what) + "\" in the catalogue."
                    + nearest(what, ids) + " All: heatwright units list. A file's name ends in .yaml or .json.");
        });
        if (known.isOwn(product)) {
            return ofFile(own.file(product.id()));
        }
        var method = RatingMethod.of(product.kind())
                .orElseThrow(() -> new Refused(what + ": " + product.kind().words() + " has no compressor to rate."));
        return RatingInput.of(product, method);
    }

    private static String nearest(String written, List<String> ids) {
        return NearestWord.to(written, ids)
                .map(near -> " Nearest: " + near + ".")
                .orElse("");
    }
}
