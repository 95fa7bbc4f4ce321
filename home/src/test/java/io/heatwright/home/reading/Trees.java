package io.heatwright.home.reading;

import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Trees in tests: names and values in turn; a value is a text, a list of texts, or a tree. */
final class Trees {

    private static final Place PLACE = Place.in("test");

    private Trees() {}

    static Tree.Branch branch(Object... namesAndValues) {
        var entries = new ArrayList<Tree.Entry>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            entries.add(new Tree.Entry((String) namesAndValues[i], PLACE, tree(namesAndValues[i + 1])));
        }
        return new Tree.Branch(entries, PLACE);
    }

    private static Tree tree(Object value) {
        if (value instanceof Tree tree) {
            return tree;
        }
        if (value instanceof List<?> items) {
            return new Tree.Sequence(items.stream().map(Trees::tree).toList(), PLACE);
        }
        return new Tree.Text((String) value, PLACE);
    }
}
