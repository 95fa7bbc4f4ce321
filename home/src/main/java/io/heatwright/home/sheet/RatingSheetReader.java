package io.heatwright.home.sheet;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.rating.DefrostCredit;
import io.heatwright.equipment.rating.RatingInput;
import io.heatwright.equipment.rating.RatingMethod;
import io.heatwright.equipment.rating.StageCycling;
import io.heatwright.equipment.rating.TestDoubts;
import io.heatwright.equipment.rating.TestPoints;
import io.heatwright.equipment.rating.TestSettings;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Tree;
import io.heatwright.home.tree.Tree.Branch;
import io.heatwright.home.tree.Tree.Entry;
import io.heatwright.home.tree.Tree.Sequence;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads data sheets for their ratings. Keys are those of {@link SheetReader}, and two more: {@code test points}, and
 * {@code test} for what else a rating asks. A sheet that is only rated needs no more than kind, compressor and test points;
 * a plan could not use it.
 */
public final class RatingSheetReader {

    private static final double LEAST_INTERVAL = 90 * 60.0;
    private static final double LONGEST_INTERVAL = 720 * 60.0;

    private RatingSheetReader() {}

    /**
     * Reads a file.
     *
     * @param tree the whole file: one sheet, or a list of products
     * @return what is to be rated, and what is wrong
     */
    public static RatingSheetReading read(Tree tree) {
        var findings = new ArrayList<Finding>();
        if (!(spaced(tree) instanceof Branch branch)) {
            findings.add(Finding.error(
                    tree.place(), "", "", "is not a data sheet", "a sheet with kind, compressor and test points"));
            return new RatingSheetReading(List.of(), findings);
        }
        var sources = new SourceList();
        var file = new SheetSection(branch, "", new Origin(Provenance.PUBLISHED, ""), sources, findings);
        file.text("format");
        var inputs = new ArrayList<RatingInput>();
        if (!file.has("products")) {
            sheet(file, findings).ifPresent(inputs::add);
            return of(inputs, findings);
        }
        file.section("sources").ifPresent(part -> {
            for (var entry : part.entries()) {
                if (entry.value() instanceof Text written) {
                    sources.add(entry.key(), written.value().strip());
                }
            }
        });
        file.value("class prices");
        for (var section : file.sections("products")) {
            sheet(section, findings).ifPresent(inputs::add);
        }
        file.close();
        return of(inputs, findings);
    }

    /** Names written with underscores are the same names; those of sources are left as they are. */
    private static Tree spaced(Tree tree) {
        if (tree instanceof Branch branch) {
            var entries = branch.entries().stream()
                    .map(e -> new Entry(
                            e.key().replace('_', ' '),
                            e.keyPlace(),
                            e.key().equals("sources") ? e.value() : spaced(e.value())))
                    .toList();
            return new Branch(entries, branch.place());
        }
        if (tree instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(RatingSheetReader::spaced).toList(), list.place());
        }
        return tree;
    }

    private static RatingSheetReading of(List<RatingInput> inputs, List<Finding> findings) {
        return new RatingSheetReading(errors(findings) == 0 ? inputs : List.of(), findings);
    }

    private static Optional<RatingInput> sheet(SheetSection written, List<Finding> findings) {
        int before = errors(findings);
        var kinds = List.of(Kind.values());
        var words = kinds.stream().map(Kind::words).toList();
        if (!written.has("kind")) {
            written.needed("kind", String.join(", ", words));
        }
        var kind = written.word("kind", words, kinds, Kind.MINI_SPLIT);
        var product = product(written, kind);
        var settings = written.section("test");
        var method = settings.map(part -> method(part, kind)).orElseGet(() -> RatingMethod.of(kind));
        if (method.isEmpty()) {
            written.wrong(
                    written.value("kind").orElseThrow(),
                    "kind",
                    kind.words(),
                    "has no compressor to rate",
                    String.join(", ", rated()));
        }
        var tests = written.section("test points")
                .map(part -> new TestPointReader(part, findings).read(method.orElse(RatingMethod.SPLIT_OR_CENTRAL)));
        var points = tests.map(TestPointReader::points).orElse(new TestPoints(List.of()));
        doubts(written, points, findings);
        var conditions = settings.map(RatingSheetReader::settings).orElse(TestSettings.none());
        written.close();
        if (errors(findings) > before || method.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RatingInput(
                product,
                method.get(),
                points,
                tests.map(TestPointReader::roomTests).orElse(List.of()),
                tests.map(TestPointReader::portableTests).orElse(List.of()),
                conditions));
    }

    private static List<String> rated() {
        return List.of(Kind.values()).stream()
                .filter(kind -> RatingMethod.of(kind).isPresent())
                .map(Kind::words)
                .toList();
    }

    private static Optional<RatingMethod> method(SheetSection part, Kind kind) {
        var methods = List.of(RatingMethod.values());
        if (!part.has("method")) {
            part.value("method");
            return RatingMethod.of(kind);
        }
        return Optional.of(part.word(
                "method", methods.stream().map(RatingMethod::words).toList(), methods, RatingMethod.SPLIT_OR_CENTRAL));
    }

    private static void doubts(SheetSection written, TestPoints points, List<Finding> findings) {
        for (var doubt : TestDoubts.of(points)) {
            var place = written.value("test points").orElseThrow().place();
            findings.add(
                    Finding.error(place, "test points." + doubt.name().words(), "", doubt.problem(), doubt.allowed()));
        }
    }

    private static TestSettings settings(SheetSection part) {
        var both = degradation(part, "degradation", Figure.notPublished());
        var off = part.figure("compressor off below", UnitFamily.TEMPERATURE);
        var on = part.figure("compressor on above", UnitFamily.TEMPERATURE);
        if (off.isKnown() && on.isKnown() && on.value() < off.value()) {
            part.wrong(
                    part.value("compressor on above").orElseThrow(),
                    "compressor on above",
                    "",
                    "is colder than compressor off below",
                    "the same temperature or a warmer one");
        }
        var read = new TestSettings(
                degradation(part, "cooling degradation", both),
                degradation(part, "heating degradation", both),
                off,
                on,
                new DefrostCredit(
                        part.flag("demand defrost"),
                        part.figure("defrost interval", UnitFamily.DURATION).valueOr(LEAST_INTERVAL),
                        part.figure("longest defrost interval", UnitFamily.DURATION)
                                .valueOr(LONGEST_INTERVAL)),
                part.word(
                        "two speed cycling",
                        List.of("low and full", "off and full"),
                        List.of(StageCycling.LOW_AND_FULL, StageCycling.OFF_AND_FULL),
                        StageCycling.LOW_AND_FULL),
                part.figure("standby", UnitFamily.POWER),
                part.figure("off cycle", UnitFamily.POWER));
        part.close();
        return read;
    }

    private static Figure degradation(SheetSection part, String key, Figure otherwise) {
        var figure = part.figure(key, UnitFamily.SHARE);
        if (figure.isKnown() && !(figure.value() >= 0 && figure.value() < 1)) {
            part.wrong(
                    part.value(key).orElseThrow(),
                    key,
                    "",
                    "is no degradation coefficient",
                    "0 to below 1, such as 0.25");
            return Figure.notPublished();
        }
        return figure.orElse(otherwise);
    }

    private static Product product(SheetSection written, Kind kind) {
        written.value("class");
        var id = written.text("id").orElse("unnamed");
        var performance = PartReader.performance(written);
        return new Product(
                id,
                written.text("maker").orElse(""),
                written.text("model").orElse(id),
                kind,
                Optional.empty(),
                written.text("performance class"),
                written.text("date").orElse(""),
                PartReader.market(written, List.of()),
                PartReader.refrigerant(written),
                PartReader.supply(written),
                PartReader.sound(written),
                PartReader.body(written),
                performance,
                PartReader.behaviour(written),
                PartReader.zones(written),
                written.texts("connectivity"),
                written.text("warranty"),
                written.text("attribution"),
                written.texts("notes"));
    }

    private static int errors(List<Finding> findings) {
        return (int)
                findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }
}
