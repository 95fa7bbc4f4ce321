package io.heatwright.home.reading;

import io.heatwright.home.Choosable;
import io.heatwright.home.keys.Key;
import io.heatwright.home.keys.Kind;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.Word;
import io.heatwright.home.quantity.QuantityGrammar;
import io.heatwright.home.quantity.QuantityReading.Value;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was written for one group of keys, already held against the table. Absent and unknown are the same: nothing.
 *
 * @param group the keys
 * @param branch what was written
 * @param path names from the top of the file
 */
record Answers(Group group, Tree.Branch branch, String path) {

    String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    Key key(String name) {
        return group.key(name).orElseThrow(() -> new IllegalArgumentException("no key is called " + name));
    }

    Optional<Tree> tree(String name) {
        var key = key(name);
        return branch.entries().stream()
                .filter(e -> key.names().contains(e.key()))
                .map(Tree.Entry::value)
                .filter(v -> !(v instanceof Tree.Text t && QuantityGrammar.isUnknown(t.value())))
                .findFirst();
    }

    boolean has(String name) {
        return tree(name).isPresent();
    }

    Place place(String name) {
        var key = key(name);
        return branch.entries().stream()
                .filter(e -> key.names().contains(e.key()))
                .map(e -> e.value().place())
                .findFirst()
                .orElse(branch.place());
    }

    Optional<String> text(String name) {
        return tree(name).flatMap(t -> t instanceof Tree.Text text ? Optional.of(text.value()) : Optional.empty());
    }

    OptionalDouble quantity(String name, UnitFamily family) {
        var text = text(name);
        return text.isPresent() && QuantityGrammar.read(text.get(), family) instanceof Value v
                ? OptionalDouble.of(v.value())
                : OptionalDouble.empty();
    }

    Optional<String> word(String name) {
        return text(name).flatMap(t -> wordOf(key(name).kind(), t));
    }

    <T extends Choosable> Optional<T> chosen(String name, T[] values) {
        return word(name).flatMap(w -> named(w, values));
    }

    <T extends Choosable> List<T> allChosen(String name, T[] values) {
        var found = new ArrayList<T>();
        for (var text : texts(name)) {
            wordOf(key(name).kind(), text).flatMap(w -> named(w, values)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    Optional<Boolean> yes(String name) {
        return word(name).map(w -> w.equals("yes"));
    }

    /** The texts of a list, or the one text that stands alone. */
    List<String> texts(String name) {
        var tree = tree(name);
        if (tree.isPresent() && tree.get() instanceof Tree.Text text) {
            return List.of(text.value());
        }
        var found = new ArrayList<String>();
        if (tree.isPresent() && tree.get() instanceof Tree.Sequence sequence) {
            for (var item : sequence.items()) {
                if (item instanceof Tree.Text text && !QuantityGrammar.isUnknown(text.value())) {
                    found.add(text.value());
                }
            }
        }
        return found;
    }

    /** The keys of a group, empty if it was left out or written as one text. */
    Answers group(String name) {
        var inner = groupOf(key(name).kind());
        var written = tree(name).filter(Tree.Branch.class::isInstance).map(Tree.Branch.class::cast);
        return new Answers(inner, written.orElse(new Tree.Branch(List.of(), place(name))), join(name));
    }

    /** The groups of a list, or the one group that stands alone. */
    List<Answers> groups(String name) {
        var tree = tree(name);
        var inner = groupOf(key(name).kind());
        if (tree.isPresent() && tree.get() instanceof Tree.Branch branch) {
            return List.of(new Answers(inner, branch, join(name) + "[1]"));
        }
        var found = new ArrayList<Answers>();
        if (tree.isPresent() && tree.get() instanceof Tree.Sequence sequence) {
            for (var i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i) instanceof Tree.Branch item) {
                    found.add(new Answers(inner, item, join(name) + "[" + (i + 1) + "]"));
                }
            }
        }
        return found;
    }

    /** The groups under names of the writer's choice; each path ends in its name. */
    List<Answers> named(String name) {
        var inner = groupOf(key(name).kind());
        var found = new ArrayList<Answers>();
        if (tree(name).orElse(branch) instanceof Tree.Branch names && has(name)) {
            for (var entry : names.entries()) {
                if (entry.value() instanceof Tree.Branch item) {
                    found.add(new Answers(inner, item, join(name) + "." + entry.key()));
                }
            }
        }
        return found;
    }

    /** The last name of the path. */
    String ownName() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static <T extends Choosable> Optional<T> named(String word, T[] values) {
        for (var value : values) {
            if (value.word().equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wordOf(Kind kind, String text) {
        if (kind instanceof Word word) {
            return word.chosen(text);
        }
        if (kind instanceof Listed listed) {
            return wordOf(listed.item(), text);
        }
        if (kind instanceof Either either) {
            return either.kinds().stream()
                    .flatMap(k -> wordOf(k, text).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Group groupOf(Kind kind) {
        return maybeGroupOf(kind).orElseThrow(() -> new IllegalArgumentException("no group of keys here"));
    }

    private static Optional<Group> maybeGroupOf(Kind kind) {
        if (kind instanceof Group group) {
            return Optional.of(group);
        }
        if (kind instanceof Named named) {
            return Optional.of(named.group());
        }
        if (kind instanceof Listed listed) {
            return maybeGroupOf(listed.item());
        }
        return kind instanceof Either either
                ? either.kinds().stream().flatMap(k -> maybeGroupOf(k).stream()).findFirst()
                : Optional.empty();
    }
}
