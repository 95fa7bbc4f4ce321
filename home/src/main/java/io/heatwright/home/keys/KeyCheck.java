package io.heatwright.home.keys;

import io.heatwright.home.Finding;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.Scalar;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a tree against the table of keys and collects everything that does not fit. */
public final class KeyCheck {

    private static final int LONGEST_NAME = 60;

    private final List<Finding> findings = new ArrayList<>();

    private KeyCheck() {}

    /**
     * Checks a whole home file.
     *
     * @param tree as written
     * @return all findings in the order of the file; empty if every key and value fits
     */
    public static List<Finding> check(Tree tree) {
        var check = new KeyCheck();
        check.value(HomeKeys.ALL, tree, "");
        return List.copyOf(check.findings);
    }

    private void value(Kind kind, Tree tree, String path) {
        if (tree instanceof Tree.Text text && QuantityGrammar.isUnknown(text.value())) {
            return;
        }
        if (tree instanceof Tree.Text text && text.value().isBlank()) {
            add(tree, path, "", "has no value", allowed(kind) + ", or unknown");
            return;
        }
        if (kind instanceof Either either) {
            either(either, tree, path);
        } else if (kind instanceof Group group) {
            group(group, tree, path);
        } else if (kind instanceof Named named) {
            named(named, tree, path);
        } else if (kind instanceof Listed listed) {
            listed(listed, tree, path);
        } else if (kind instanceof Scalar scalar) {
            scalar(scalar, tree, path);
        }
    }

    private void scalar(Scalar scalar, Tree tree, String path) {
        if (tree instanceof Tree.Text text) {
            scalar.judge(text.value()).ifPresent(c -> complain(text, path, c));
        } else {
            add(tree, path, "", "is a " + shape(tree) + " where one value is wanted", scalar.allowed());
        }
    }

    private void either(Either either, Tree tree, String path) {
        if (!(tree instanceof Tree.Text text)) {
            var fitting = either.kinds().stream().filter(k -> hasShape(k, tree)).findFirst();
            fitting.ifPresentOrElse(
                    k -> value(k, tree, path), () -> add(tree, path, "", "is a " + shape(tree), allowed(either)));
            return;
        }
        Optional<Complaint> worst = Optional.empty();
        for (var kind : either.kinds()) {
            var item = kind instanceof Listed listed ? listed.item() : kind;
            var complaint = item instanceof Scalar scalar ? scalar.judge(text.value()) : judgeInner(item, text);
            if (complaint.isEmpty()) {
                return;
            }
            if (worst.isEmpty() || betterToTell(text.value(), kind)) {
                worst = complaint;
            }
        }
        var told = worst.orElseThrow();
        complain(text, path, new Complaint(told.problem(), allowed(either) + ", or unknown", told.nearest()));
    }

    private static Optional<Complaint> judgeInner(Kind kind, Tree.Text text) {
        if (kind instanceof Either inner) {
            Optional<Complaint> first = Optional.empty();
            for (var option : inner.kinds()) {
                if (option instanceof Scalar scalar) {
                    var complaint = scalar.judge(text.value());
                    if (complaint.isEmpty()) {
                        return complaint;
                    }
                    first = first.or(() -> complaint);
                    first = complaint.get().nearest().isPresent() ? complaint : first;
                }
            }
            return first;
        }
        return Complaint.of("is one text where keys are wanted", allowed(kind));
    }

    /** A text that begins like a quantity is best told what is wrong with it as a quantity. */
    private static boolean betterToTell(String text, Kind kind) {
        var c = text.charAt(0);
        var numeric = (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '$' || c == '+';
        var label = text.length() > 1 && (c == 'R' || c == 'U' || c == 'r') && !Character.isLetter(text.charAt(1));
        var quantity = kind instanceof Kind.Quantity || kind instanceof Kind.Quantities;
        var crossed = kind instanceof Kind.Quantities && text.indexOf('x') > 0;
        return quantity && (numeric || label) && (crossed || !(kind instanceof Kind.Quantities));
    }

    private void group(Group group, Tree tree, String path) {
        if (!(tree instanceof Tree.Branch branch)) {
            var read = tree instanceof Tree.Text t ? t.value() : "";
            add(
                    tree,
                    path,
                    read,
                    "is a " + shape(tree) + " where " + group.what() + " with keys is wanted",
                    names(group));
            return;
        }
        var seen = new ArrayList<String>();
        for (var entry : branch.entries()) {
            var key = group.key(entry.key());
            if (key.isEmpty()) {
                unknownKey(group, entry, path);
                continue;
            }
            var name = key.get().name();
            if (seen.contains(name)) {
                var problem = "means the same as another key that is there already, " + name;
                findings.add(Finding.error(entry.keyPlace(), path, entry.key(), problem, "one of the two"));
            }
            seen.add(name);
            value(key.get().kind(), entry.value(), join(path, name));
        }
        for (var key : group.keys()) {
            if (key.required() && !seen.contains(key.name())) {
                var problem = "has no " + key.name();
                var allowed = key.name() + ": " + key.example();
                findings.add(Finding.error(branch.place(), path, "", group.what() + " " + problem, allowed));
            }
        }
    }

    private void unknownKey(Group group, Tree.Entry entry, String path) {
        var all = new ArrayList<String>();
        group.keys().forEach(k -> all.addAll(k.names()));
        var elsewhere = KeyPlaces.of(entry.key());
        var nearest = NearestWord.to(entry.key(), all);
        var problem =
                elsewhere.isPresent() && (nearest.isEmpty() || !nearest.get().equals(entry.key()))
                        ? "is not a key of " + group.what() + "; it belongs to " + elsewhere.get()
                        : "is not a key of " + group.what();
        findings.add(Finding.error(entry.keyPlace(), path, entry.key(), problem, names(group))
                .withNearest(nearest));
    }

    private void named(Named named, Tree tree, String path) {
        if (!(tree instanceof Tree.Branch branch)) {
            var read = tree instanceof Tree.Text t ? t.value() : "";
            var problem = "is a " + shape(tree) + " where names are wanted, each with " + named.what();
            add(tree, path, read, problem, "a name, then " + names(named.group()));
            return;
        }
        if (branch.entries().isEmpty()) {
            add(tree, path, "", "is empty", "at least one name with " + named.what());
        }
        for (var entry : branch.entries()) {
            if (entry.key().isBlank()
                    || entry.key().length() > LONGEST_NAME
                    || entry.key().indexOf('.') >= 0) {
                var allowed = "1 to " + LONGEST_NAME + " characters without a point";
                findings.add(Finding.error(entry.keyPlace(), path, entry.key(), "is not a name", allowed));
            }
            if (entry.value() instanceof Tree.Text text && QuantityGrammar.isUnknown(text.value())) {
                add(text, join(path, entry.key()), text.value(), "says nothing", names(named.group()));
            }
            value(named.group(), entry.value(), join(path, entry.key()));
        }
    }

    private void listed(Listed listed, Tree tree, String path) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            value(listed.item(), tree, path);
            return;
        }
        for (var i = 0; i < sequence.items().size(); i++) {
            value(listed.item(), sequence.items().get(i), path + "[" + (i + 1) + "]");
        }
    }

    private static boolean hasShape(Kind kind, Tree tree) {
        if (tree instanceof Tree.Sequence) {
            return kind instanceof Listed;
        }
        return kind instanceof Group || kind instanceof Named || (kind instanceof Listed l && hasShape(l.item(), tree));
    }

    private static String shape(Tree tree) {
        return tree instanceof Tree.Branch ? "group of keys" : tree instanceof Tree.Sequence ? "list" : "text";
    }

    private void complain(Tree.Text text, String path, Complaint complaint) {
        findings.add(Finding.error(text.place(), path, text.value(), complaint.problem(), complaint.allowed())
                .withNearest(complaint.nearest()));
    }

    private void add(Tree tree, String path, String read, String problem, String allowed) {
        findings.add(Finding.error(tree.place(), path, read, problem, allowed));
    }

    private static String names(Group group) {
        return String.join(", ", group.keys().stream().map(Key::name).toList());
    }

    static String allowed(Kind kind) {
        if (kind instanceof Scalar scalar) {
            return scalar.allowed();
        }
        if (kind instanceof Either either) {
            return String.join(
                    "; or ", either.kinds().stream().map(KeyCheck::allowed).toList());
        }
        if (kind instanceof Listed listed) {
            return "a list of: " + allowed(listed.item());
        }
        return kind instanceof Named named ? "names, each with " + named.what() : "the keys " + names((Group) kind);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
