package io.heatwright.home.sheet;

import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Provenance;
import io.heatwright.home.Finding;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import io.heatwright.home.tree.Tree.Branch;
import io.heatwright.home.tree.Tree.Entry;
import io.heatwright.home.tree.Tree.Sequence;
import io.heatwright.home.tree.Tree.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One branch of a data sheet while it is read. It remembers which names were asked for, so that {@link #close} can tell
 * the rest from the allowed ones.
 */
final class SheetSection {

    static final String NOT_PUBLISHED = "not published";

    private final Branch branch;
    private final String path;
    private final List<Finding> findings;
    private final List<String> asked = new ArrayList<>();
    private final SourceList sources;
    private Origin origin;

    SheetSection(Branch branch, String path, Origin origin, SourceList sources, List<Finding> findings) {
        this.branch = branch;
        this.path = path;
        this.sources = sources;
        this.findings = findings;
        this.origin = origin;
        text("source").ifPresent(written -> this.origin = this.origin.from(sources.text(written)));
        if (flag("assumed")) {
            this.origin = this.origin.as(Provenance.ASSUMED);
        }
    }

    Origin origin() {
        return origin;
    }

    Branch branch() {
        return branch;
    }

    Place place() {
        return branch.place();
    }

    boolean has(String key) {
        return branch.value(key).isPresent();
    }

    /** Returns a text as written; nothing if it is missing. */
    Optional<String> text(String key) {
        return value(key).flatMap(tree -> {
            if (tree instanceof Text written && !written.value().isBlank()) {
                return Optional.of(written.value().strip());
            }
            wrong(tree, key, "", tree instanceof Text ? "is empty" : "is not one text", "one word or sentence");
            return Optional.empty();
        });
    }

    /** Returns a text that must be there; empty, with a finding, if it is not. */
    String needed(String key, String example) {
        if (!has(key)) {
            asked.add(key);
            findings.add(Finding.error(branch.place(), join(key), "", "is missing", example));
            return "";
        }
        return text(key).orElse("");
    }

    boolean flag(String key) {
        return text(key)
                .map(written -> written.equalsIgnoreCase("true")
                        || (!written.equalsIgnoreCase("false")
                                && choose(key, written, List.of("yes", "no"), List.of(true, false), false)))
                .orElse(false);
    }

    /** Returns what one of a list of words means. */
    <T> T word(String key, List<String> words, List<T> meanings, T otherwise) {
        return text(key)
                .map(written -> choose(key, written, words, meanings, otherwise))
                .orElse(otherwise);
    }

    private <T> T choose(String key, String written, List<String> words, List<T> meanings, T otherwise) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(written) || spaced(words.get(i)).equalsIgnoreCase(spaced(written))) {
                return meanings.get(i);
            }
        }
        findings.add(Finding.error(
                        branch.value(key).orElse(branch).place(),
                        join(key),
                        written,
                        "is not one of the words",
                        String.join(", ", words))
                .withNearest(NearestWord.to(written, words)));
        return otherwise;
    }

    private static String spaced(String word) {
        return word.replace('-', ' ').replace('_', ' ');
    }

    /** Returns a figure with this section's origin; one without value if it is missing. */
    Figure figure(String key, UnitFamily family) {
        var tree = value(key);
        if (tree.isEmpty()) {
            return Figure.notPublished();
        }
        if (tree.get() instanceof Branch own) {
            var section = new SheetSection(own, join(key), origin, sources, findings);
            var figure = section.figure("value", family);
            section.close();
            return figure;
        }
        if (tree.get() instanceof Text written) {
            double number = number(written, key, written.value(), family);
            return Double.isNaN(number) ? Figure.notPublished() : origin.figure(number);
        }
        wrong(tree.get(), key, "", "is a list", family.words());
        return Figure.notPublished();
    }

    /** Reads a number out of a text of this section; NaN, with a finding where it is due, if there is none. */
    double number(Text at, String key, String written, UnitFamily family) {
        if (written.strip().equalsIgnoreCase(NOT_PUBLISHED)) {
            return Double.NaN;
        }
        var reading = QuantityGrammar.read(written, family);
        if (reading instanceof QuantityReading.Value value) {
            return value.value();
        }
        if (reading instanceof QuantityReading.Misread misread) {
            findings.add(Finding.error(at.place(), join(key), written, misread.problem(), misread.allowed())
                    .withNearest(misread.nearest()));
        }
        return Double.NaN;
    }

    Optional<SheetSection> section(String key) {
        return value(key).flatMap(tree -> section(tree, key));
    }

    private Optional<SheetSection> section(Tree tree, String key) {
        if (tree instanceof Branch inner) {
            return Optional.of(new SheetSection(inner, join(key), origin, sources, findings));
        }
        wrong(tree, key, shown(tree), "is not a group of names with values", "name: value lines, set in");
        return Optional.empty();
    }

    /** Returns the groups of a list; a single group is a list of one. */
    List<SheetSection> sections(String key) {
        return sections(key, Optional.empty());
    }

    /** Returns the groups of a list, each with what is shared and not its own. */
    List<SheetSection> sections(String key, Optional<Branch> shared) {
        var found = new ArrayList<SheetSection>();
        value(key).ifPresent(tree -> {
            if (tree instanceof Sequence list) {
                for (int i = 0; i < list.items().size(); i++) {
                    var item = list.items().get(i);
                    section(shared.isPresent() ? with(item, shared.get()) : item, key + "[" + (i + 1) + "]")
                            .ifPresent(found::add);
                }
            } else {
                section(tree, key).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Tree with(Tree tree, Branch shared) {
        if (!(tree instanceof Branch own)) {
            return tree;
        }
        var entries = new ArrayList<>(own.entries());
        for (var entry : shared.entries()) {
            if (own.value(entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        return new Branch(entries, own.place());
    }

    /** Returns the texts of a list; a single text is a list of one. */
    List<String> texts(String key) {
        var found = new ArrayList<String>();
        value(key).ifPresent(tree -> {
            var items = tree instanceof Sequence list ? list.items() : List.of(tree);
            for (var item : items) {
                if (item instanceof Text written) {
                    found.add(written.value().strip());
                } else {
                    wrong(item, key, "", "is not one text", "one word or sentence");
                }
            }
        });
        return found;
    }

    /** Returns names and texts, in the order written, whatever the names are. */
    List<Entry> entries() {
        branch.entries().forEach(entry -> asked.add(entry.key()));
        return branch.entries();
    }

    Optional<Tree> value(String key) {
        if (!asked.contains(key)) {
            asked.add(key);
        }
        return branch.value(key);
    }

    void wrong(Tree at, String key, String value, String problem, String allowed) {
        findings.add(Finding.error(at.place(), join(key), value, problem, allowed));
    }

    /** Tells of every name that nobody asked for. */
    void close() {
        for (var entry : branch.entries()) {
            if (!asked.contains(entry.key())) {
                findings.add(Finding.error(
                                entry.keyPlace(), join(entry.key()), "", "is not a key here", String.join(", ", asked))
                        .withNearest(NearestWord.to(entry.key(), asked)));
            }
        }
    }

    private String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(Tree tree) {
        return tree instanceof Text written ? written.value() : "";
    }
}
