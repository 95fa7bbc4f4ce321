package io.heatwright.home.keys;

import io.heatwright.home.keys.Kind.Either;
import io.heatwright.home.keys.Kind.Group;
import io.heatwright.home.keys.Kind.Listed;
import io.heatwright.home.keys.Kind.Named;
import io.heatwright.home.keys.Kind.PoweredThing;
import io.heatwright.home.keys.Kind.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * One field of a form that asks for a home. What is typed goes into the tree as text and is judged by the resolver.
 *
 * @param path names joined by points; {@code *} stands for a name of the writer's choice, {@code []} for items of a list
 * @param label of the field
 * @param help what it means
 * @param example to show while it is empty
 * @param options words to choose from, besides {@code unknown}; empty if anything may be typed
 * @param several whether more than one may be given
 * @param required whether it must be there
 */
public record FormField(
        String path,
        String label,
        String help,
        String example,
        List<String> options,
        boolean several,
        boolean required) {

    public FormField {
        options = List.copyOf(options);
    }

    /**
     * Lists every field of a home in the order of the table.
     *
     * @return one for each key that holds a value of its own
     */
    public static List<FormField> all() {
        var fields = new ArrayList<FormField>();
        collect(HomeKeys.ALL, "", fields);
        return List.copyOf(fields);
    }

    private static void collect(Group group, String path, List<FormField> fields) {
        for (var key : group.keys()) {
            var own = path.isEmpty() ? key.name() : path + "." + key.name();
            var options = new ArrayList<String>();
            options(key.kind(), options);
            if (holdsValue(key.kind())) {
                var several = key.kind() instanceof Listed
                        || (key.kind() instanceof Either e && e.kinds().stream().anyMatch(Listed.class::isInstance));
                fields.add(new FormField(
                        own, key.name(), key.explanation(), key.example(), options, several, key.required()));
            }
            descend(key.kind(), own, fields);
        }
    }

    private static void descend(Kind kind, String path, List<FormField> fields) {
        if (kind instanceof Group group) {
            collect(group, path, fields);
        } else if (kind instanceof Named named) {
            collect(named.group(), path + ".*", fields);
        } else if (kind instanceof Listed listed) {
            descend(listed.item(), path + "[]", fields);
        } else if (kind instanceof Either either) {
            either.kinds().forEach(k -> descend(k, path, fields));
        }
    }

    private static boolean holdsValue(Kind kind) {
        if (kind instanceof Listed listed) {
            return holdsValue(listed.item());
        }
        if (kind instanceof Either either) {
            return either.kinds().stream().anyMatch(FormField::holdsValue);
        }
        return kind instanceof Kind.Scalar;
    }

    private static void options(Kind kind, List<String> options) {
        if (kind instanceof Word word) {
            word.options().forEach(o -> options.add(o.word()));
        } else if (kind instanceof PoweredThing thing) {
            options(thing.things(), options);
        } else if (kind instanceof Kind.Direction) {
            options.addAll(Compass.words());
        } else if (kind instanceof Listed listed) {
            options(listed.item(), options);
        } else if (kind instanceof Either either) {
            either.kinds().forEach(k -> options(k, options));
        }
    }
}
