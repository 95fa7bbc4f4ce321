package io.heatwright.home.sheet;

import io.heatwright.equipment.ClassEnd;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.PriceBand;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.Representative;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import io.heatwright.home.tree.Tree;
import io.heatwright.home.tree.Tree.Branch;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads data sheets from a plain tree. A file is one sheet, or {@code sources} that are named once, {@code class prices}
 * for all its sheets, keys {@code for all} sheets that do not have them, and {@code products}. A figure takes its source
 * from itself, its part, its sheet or its file, the nearest first; what is not there is not published.
 */
public final class SheetReader {

    private static final String SINGLE = "id";

    private SheetReader() {}

    /**
     * Reads a file.
     *
     * @param tree the whole file
     * @return products, and what is wrong
     */
    public static SheetReading read(Tree tree) {
        var findings = new ArrayList<Finding>();
        if (!(tree instanceof Branch branch)) {
            findings.add(Finding.error(
                    tree.place(), "", "", "is not a data sheet", "a sheet that begins with id, or a list of products"));
            return new SheetReading(List.of(), findings);
        }
        var sources = new SourceList();
        var nothing = new Origin(Provenance.PUBLISHED, "");
        var products = new ArrayList<Product>();
        var file = new SheetSection(branch, "", nothing, sources, findings);
        if (file.has(SINGLE) || file.has("kind")) {
            file.text("format");
            sheet(file, List.of(), findings).ifPresent(products::add);
            return new SheetReading(products, once(findings));
        }
        file.text("format");
        file.section("sources").ifPresent(part -> {
            for (var entry : part.entries()) {
                if (entry.value() instanceof Text written) {
                    sources.add(entry.key(), written.value().strip());
                }
            }
        });
        var classPrices = PartReader.prices(file, "class prices").stream()
                .map(p -> new PriceBand(p.low(), p.high(), p.basis(), Provenance.ASSUMED, p.date(), p.source()))
                .toList();
        var shared = file.section("for all").map(SheetSection::branch);
        for (var section : file.sections("products", shared)) {
            sheet(section, classPrices, findings).ifPresent(products::add);
        }
        file.close();
        return new SheetReading(products, once(findings));
    }

    /** A fault of what all sheets share is one fault, and so is one of a key that is read twice. */
    private static List<Finding> once(List<Finding> findings) {
        var kept = new ArrayList<Finding>();
        for (var finding : findings) {
            if (kept.stream()
                    .noneMatch(other -> other.place().equals(finding.place())
                            && other.problem().equals(finding.problem())
                            && inSheet(other).equals(inSheet(finding)))) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private static String inSheet(Finding finding) {
        return finding.path().substring(finding.path().indexOf('.') + 1);
    }

    private static Optional<Product> sheet(SheetSection written, List<PriceBand> classPrices, List<Finding> findings) {
        int before = errors(findings);
        var kinds = List.of(Kind.values());
        var id = written.needed("id", "a short name in lower case with hyphens");
        var representative = representative(written);
        var kind = written.word("kind", kinds.stream().map(Kind::words).toList(), kinds, Kind.MINI_SPLIT);
        if (!written.has("kind")) {
            written.needed(
                    "kind", String.join(", ", kinds.stream().map(Kind::words).toList()));
        }
        if (written.origin().source().isEmpty()) {
            written.needed("source", "who published the figures, and where");
        }
        var product = new Parts(written, classPrices, id, kind, representative);
        var made = product.make(errors(findings) == before);
        written.close();
        if (errors(findings) > before) {
            return Optional.empty();
        }
        made.ifPresent(p -> findings.addAll(SheetDoubts.of(p, written.place())));
        return errors(findings) > before ? Optional.empty() : made;
    }

    private static Optional<Representative> representative(SheetSection written) {
        return written.section("class").map(part -> {
            var made = new Representative(
                    part.needed("name", "a name such as window-heat-pump-120v"),
                    part.word("end", List.of("low", "high"), List.of(ClassEnd.LOW, ClassEnd.HIGH), ClassEnd.LOW));
            part.close();
            return made;
        });
    }

    /** Puts a product together; reading all parts comes first, so that every finding is found. */
    private record Parts(
            SheetSection written,
            List<PriceBand> classPrices,
            String id,
            Kind kind,
            Optional<Representative> representative) {

        Optional<Product> make(boolean sound) {
            var maker = written.text("maker").orElse("");
            var model = written.needed("model", "the designation on the label");
            var stand = written.text("performance class");
            var date = written.needed("date", "the date of the data, such as 2018-07");
            var market = PartReader.market(written, classPrices);
            var refrigerant = PartReader.refrigerant(written);
            var supply = PartReader.supply(written);
            var noise = PartReader.sound(written);
            var body = PartReader.body(written);
            var performance = PartReader.performance(written);
            var behaviour = PartReader.behaviour(written);
            int zones = PartReader.zones(written);
            var connectivity = written.texts("connectivity");
            var warranty = written.text("warranty");
            var attribution = written.text("attribution");
            var notes = written.texts("notes");
            // Read by RatingSheetReader, when a sheet is rated.
            written.value("test points");
            written.value("test");
            if (!sound) {
                return Optional.empty();
            }
            return Optional.of(new Product(
                    id,
                    maker,
                    model,
                    kind,
                    representative,
                    stand,
                    date,
                    market,
                    refrigerant,
                    supply,
                    noise,
                    body,
                    performance,
                    behaviour,
                    zones,
                    connectivity,
                    warranty,
                    attribution,
                    notes));
        }
    }

    private static int errors(List<Finding> findings) {
        return (int)
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }
}
