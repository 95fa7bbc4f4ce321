package io.heatwright.home.keys;

import io.heatwright.home.Finding;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.Scalar;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading;
import io.heatwright.home.tree.NearestWord;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a tree against the table of keys and collects everything that does not fit. */
public final class KeyCheck {

    private static final int LONGEST_NAME = 60;

    private static final String ROOMS = "rooms";

    private final List<Finding> findings = new ArrayList<>();

    private final List<String> rooms;

    private KeyCheck(List<String> rooms) {
        this.rooms = rooms;
    }

    /**
     * Checks a whole home file.
     *
     * @param tree as written
     * @return all findings in the order of the file; empty if every key and value fits
     */
    public static List<Finding> check(Tree tree) {
        return check(HomeKeys.ALL, tree);
    }

    /**
     * Checks a file against keys of its own.
     *
     * @param group the keys at its top
     * @param tree as written
     * @return all findings in the order of the file; empty if every key and value fits
     */
    public static List<Finding> check(Group group, Tree tree) {
        var check = new KeyCheck(rooms(tree));
        check.value(group, tree, "");
        return List.copyOf(check.findings);
    }

    private static List<String> rooms(Tree tree) {
        var names = new ArrayList<String>();
        if (tree instanceof Tree.Branch branch) {
            for (var entry : branch.entries()) {
                if (entry.key().equals(ROOMS) && entry.value() instanceof Tree.Branch rooms) {
                    rooms.entries().forEach(room -> names.add(room.key()));
                }
            }
        }
        return names;
    }

    private Optional<Complaint> judge(Scalar scalar, String text, String path) {
        return scalar instanceof Kind.RoomName name ? name.judge(text, rooms, others(path)) : scalar.judge(text);
    }

    /** All rooms but the one that a path runs through. */
    private List<String> others(String path) {
        return rooms.stream()
                .filter(room -> !path.startsWith(ROOMS + "." + room + "."))
                .toList();
    }

    /** What may stand at a place of this file, with the rooms that may be named there. */
    private String allowed(Either either, String path) {
        return String.join(
                "; or ",
                either.kinds().stream()
                        .map(kind -> kind instanceof Kind.RoomName name ? name.allowed(others(path)) : allowed(kind))
                        .toList());
    }

    private void value(Kind kind, Tree tree, String path) {
        if (tree instanceof Tree.Text text && QuantityGrammar.isUnknown(text.value())) {
            return;
        }
        if (tree instanceof Tree.Text text && text.value().isBlank()) {
            add(tree, path, "", "has no value", orUnknown(path, allowed(kind)));
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
            judge(scalar, text.value(), path).ifPresent(c -> complain(text, path, c));
        } else {
            add(tree, path, "", "is a " + shape(tree) + " where one value is wanted", scalar.allowed());
        }
    }

    private void either(Either either, Tree tree, String path) {
        if (!(tree instanceof Tree.Text text)) {
            var fitting = either.kinds().stream().filter(k -> hasShape(k, tree)).findFirst();
            fitting.ifPresentOrElse(
                    k -> value(k, tree, path), () -> add(tree, path, "", "is a " + shape(tree), allowed(either, path)));
            return;
        }
        var scalars = new ArrayList<Scalar>();
        collect(either, scalars);
        Optional<Complaint> told = Optional.empty();
        var best = -1;
        for (var scalar : scalars) {
            var complaint = judge(scalar, text.value(), path);
            if (complaint.isEmpty()) {
                return;
            }
            var weight = 2 * likeness(scalar, text.value())
                    + (complaint.get().nearest().isPresent() ? 1 : 0);
            if (weight > best) {
                best = weight;
                told = complaint;
            }
        }
        var problem = told.map(Complaint::problem).orElse("is one text where keys are wanted");
        complain(text, path, new Complaint(problem, allowed(either, path), told.flatMap(Complaint::nearest)));
    }

    private static void collect(Kind kind, List<Scalar> scalars) {
        if (kind instanceof Scalar scalar) {
            scalars.add(scalar);
        } else if (kind instanceof Listed listed) {
            collect(listed.item(), scalars);
        } else if (kind instanceof Either either) {
            either.kinds().forEach(k -> collect(k, scalars));
        }
    }

    /** How much a text looks like a kind, so that the most fitting complaint is told. */
    private static int likeness(Scalar kind, String text) {
        if (kind instanceof Kind.Quantities pair) {
            var single = QuantityGrammar.read(text, pair.family()) instanceof QuantityReading.Value;
            return single || text.indexOf('x') > 0 ? 3 : 0;
        }
        var c = text.charAt(0);
        var numeric = (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '$' || c == '+';
        var label = text.length() > 1 && (c == 'R' || c == 'U' || c == 'r') && !Character.isLetter(text.charAt(1));
        return kind instanceof Kind.Quantity && (numeric || label) ? 2 : 1;
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
                // A name nearly right is one fault, not a wrong key and a missing one.
                unknownKey(group, entry, path)
                        .flatMap(group::key)
                        .map(Key::name)
                        .ifPresent(seen::add);
                continue;
            }
            var name = key.get().name();
            if (seen.contains(name)) {
                var problem = "means the same as another key that is there already, " + name;
                findings.add(Finding.error(entry.keyPlace(), path, entry.key(), problem, "one of the two"));
            }
            seen.add(name);
            mustBeKnown(key.get(), entry, path);
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

    /** Without its format and its rooms a file says nothing; everything else may be unknown. */
    private void mustBeKnown(Key key, Tree.Entry entry, String path) {
        var needed = path.isEmpty() && key.required();
        if (needed && entry.value() instanceof Tree.Text text && QuantityGrammar.isUnknown(text.value())) {
            add(text, key.name(), text.value(), "must be known", key.name() + ": " + key.example());
        }
    }

    private Optional<String> unknownKey(Group group, Tree.Entry entry, String path) {
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
        return nearest;
    }

    private void named(Named named, Tree tree, String path) {
        if (!(tree instanceof Tree.Branch branch)) {
            var read = tree instanceof Tree.Text t ? t.value() : "";
            var problem = "is a " + shape(tree) + " where names are wanted, each with the keys of " + named.what();
            add(tree, path, read, problem, "a name of your choice, and below it " + names(named.group()));
            return;
        }
        if (branch.entries().isEmpty()) {
            add(tree, path, "", "is empty", named.what() + " under a name of your choice");
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
        var allowed = orUnknown(path, complaint.allowed());
        findings.add(Finding.error(text.place(), path, text.value(), complaint.problem(), allowed)
                .withNearest(complaint.nearest()));
    }

    private static String orUnknown(String path, String allowed) {
        return path.equals("format") || allowed.endsWith("unknown") ? allowed : allowed + "; or unknown";
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
