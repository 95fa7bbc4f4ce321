package io.heatwright.app.interview;

import io.heatwright.home.keys.HomeKeys;
import io.heatwright.home.keys.Key;
import io.heatwright.home.keys.Kind;
import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * One key of the table that an answer may fill.
 *
 * @param key as the table has it
 * @param many whether it takes several values
 */
record Slot(Key key, boolean many) {

    /** Finds a key by the names that lead to it, past lists and chosen names. */
    static Slot at(String... path) {
        Kind kind = HomeKeys.ALL;
        Optional<Key> key = Optional.empty();
        for (var name : path) {
            var group = group(kind);
            key = group.flatMap(one -> one.key(name));
            kind = key.orElseThrow(() -> new IllegalStateException("The table has no key " + name))
                    .kind();
        }
        return new Slot(key.orElseThrow(), kind instanceof Listed || isListAmongOthers(kind));
    }

    boolean accepts(String text) {
        return accepts(key.kind(), text);
    }

    /** What may be written, in the table's own words. */
    String allowed() {
        return allowed(key.kind());
    }

    /** What the table would suggest instead. */
    Optional<String> nearest(String text) {
        return scalars(key.kind()).stream()
                .flatMap(one -> one.judge(text).stream())
                .flatMap(complaint -> complaint.nearest().stream())
                .findFirst();
    }

    private static boolean accepts(Kind kind, String text) {
        return scalars(kind).stream().anyMatch(one -> one.judge(text).isEmpty());
    }

    private static String allowed(Kind kind) {
        return String.join("; or ", scalars(kind).stream().map(Scalar::allowed).toList());
    }

    private static boolean isListAmongOthers(Kind kind) {
        return kind instanceof Either either && either.kinds().stream().anyMatch(Listed.class::isInstance);
    }

    private static List<Scalar> scalars(Kind kind) {
        if (kind instanceof Scalar scalar) {
            return List.of(scalar);
        }
        if (kind instanceof Listed listed) {
            return scalars(listed.item());
        }
        return kind instanceof Either either
                ? either.kinds().stream().flatMap(one -> scalars(one).stream()).toList()
                : List.of();
    }

    private static Optional<Group> group(Kind kind) {
        if (kind instanceof Group group) {
            return Optional.of(group);
        }
        if (kind instanceof Named named) {
            return Optional.of(named.group());
        }
        if (kind instanceof Either either) {
            return either.kinds().stream().flatMap(one -> group(one).stream()).findFirst();
        }
        return kind instanceof Listed listed ? group(listed.item()) : Optional.empty();
    }
}
