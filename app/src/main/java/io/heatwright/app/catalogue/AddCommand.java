package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.UnitsChoice;
import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Homes;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Doubt;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Scrutiny;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.formats.yaml.YamlReader;
import io.heatwright.home.Finding;
import io.heatwright.home.tree.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a data sheet and keeps it among the person's own units. */
@Command(
        name = "add",
        description = {
            "Check a data sheet and keep it among your own units.",
            "What is impossible is refused; what is doubtful is said, and the sheet is kept all the same."
        },
        footer = {
            "",
            "Kept in $HEATWRIGHT_HOME/units, else in ~/.local/share/heatwright/units.",
            "Every key of a sheet: docs/data-sheets.md",
            "",
            "Examples:",
            "  heatwright units add my-unit.yaml",
            "  heatwright units add my-unit.yaml --dry-run",
            "  heatwright units template > my-unit.yaml   a sheet to fill in"
        })
final class AddCommand implements Runnable {
    private final Session session;

    @Parameters(
            paramLabel = "SHEET",
            description = "The data sheet, a YAML file. To begin one: heatwright units template")
    private String source = "";

    @Option(names = "--dry-run", description = "Check only; keep nothing.")
    private boolean dryRun;

    @Option(names = "--replace", description = "Write over a unit of yours with the same id.")
    private boolean replace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OutputFormat.OfTree.class,
            description = "text or json.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--units",
            paramLabel = "UNITS",
            converter = UnitsChoice.Reading.class,
            description = "us or metric.")
    private UnitsChoice units = UnitsChoice.US;

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var bytes = bytes();
        var findings = new ArrayList<Finding>();
        YamlReader.read(source, bytes).tree().ifPresent(tree -> findings.addAll(UnitSlips.in(tree)));
        var reading = ProductLibrary.read(source, bytes);
        findings.addAll(reading.findings());
        Homes.refuseErrors(findings);
        var builtIn = ProductLibrary.catalogue();
        SheetRules.problem(reading.products(), builtIn).ifPresent(problem -> {
            throw new Refused(Session.printable(source + ": " + problem));
        });
        var product = reading.products().get(0);
        findings.addAll(scrutiny(product));
        Homes.refuseErrors(findings);
        refuseTaken(product, builtIn);
        var own = new OwnUnits(session);
        var file = own.file(product.id());
        var known = Files.exists(file);
        if (known && !replace) {
            throw new Refused(Session.printable(
                    "There is a unit \"" + product.id() + "\" of yours: " + file + ". To write over it: --replace."));
        }
        var answer = answer(product, findings, file.toString());
        if (!dryRun) {
            WholeFile.makeFolder(own.folder(), own.folder().toString());
            WholeFile.write(file, file.toString(), new String(bytes, StandardCharsets.UTF_8));
        }
        findings.stream().map(Finding::print).map(Session::printable).forEach(session.err()::println);
        session.out().print(answer);
        session.err().println(Session.printable(told(product, findings.size(), file.toString(), known)));
    }

    private byte[] bytes() {
        var path = session.path(source);
        if (Files.isDirectory(path)) {
            throw new Refused(Session.printable(source + ": is a folder. Name a data sheet, such as my-unit.yaml"));
        }
        if (!Files.exists(path)) {
            throw new Refused(Session.printable(
                    source + ": there is no such file. To begin a sheet: heatwright units template > my-unit.yaml"));
        }
        try {
            return OwnUnits.bytes(path);
        } catch (IOException failure) {
            throw new Refused(Session.printable(source + ": cannot be read. Is it a file, and may you read it?"));
        }
    }

    private List<Finding> scrutiny(Product product) {
        return Scrutiny.doubts(product).stream()
                .map(doubt -> finding(product, doubt, Place.in(source)))
                .toList();
    }

    private static Finding finding(Product product, Doubt doubt, Place place) {
        return doubt.impossible()
                ? Finding.error(place, product.id(), "", doubt.problem(), doubt.expected())
                : Finding.warning(place, product.id(), "", doubt.problem(), doubt.expected());
    }

    private static void refuseTaken(Product product, Catalogue builtIn) {
        if (builtIn.find(product.id()).isPresent()) {
            throw new Refused(
                    "id: \"" + product.id() + "\" is a unit of the program's own catalogue. Give yours another id,"
                            + " such as my-" + product.id() + ".");
        }
    }

    private String answer(Product product, List<Finding> findings, String file) {
        var lines = SheetLine.of(product);
        if (format == OutputFormat.TEXT) {
            return product.name() + "\n"
                    + SheetLine.table(lines, units.system()).print(format);
        }
        var result = new LinkedHashMap<String, Object>();
        result.put("id", product.id());
        result.put("name", product.name());
        result.put("file", file);
        result.put("kept", !dryRun);
        result.put("doubts", findings.stream().map(AddCommand::plain).toList());
        result.put("sheet", SheetLine.table(lines, units.system()).plain());
        return JsonWriter.write(result);
    }

    private static Map<String, Object> plain(Finding finding) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        plain.put("line", finding.place().line());
        plain.put("path", finding.path());
        plain.put("problem", finding.problem());
        plain.put("expected", finding.allowed());
        return plain;
    }

    private String told(Product product, int doubts, String file, boolean known) {
        var doubtful = doubts == 0 ? "Nothing is doubtful." : "Doubts: " + doubts + ", see above.";
        if (dryRun) {
            return "Checked only, nothing was written. " + doubtful;
        }
        return (known ? "Replaced: " : "Added: ") + product.id() + ", kept as " + file + ". " + doubtful
                + " To see it: heatwright units show " + product.id();
    }
}
