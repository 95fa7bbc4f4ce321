package io.heatwright.home.tree;

import java.util.List;
import java.util.Optional;

/** A plain tree of names, lists and text, in the order in which it was written. */
public sealed interface Tree {

    /**
     * Returns where this part begins.
     *
     * @return the place
     */
    Place place();

    /**
     * Names with values.
     *
     * @param entries in the order written, no name twice
     * @param place where the branch begins
     */
    record Branch(List<Entry> entries, Place place) implements Tree {

        public Branch {
            entries = List.copyOf(entries);
        }

        /**
         * Finds an entry by its name.
         *
         * @param key exact name
         * @return the entry, or nothing
         */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }

        /**
         * Finds a value by its name.
         *
         * @param key exact name
         * @return the value, or nothing
         */
        public Optional<Tree> value(String key) {
            return entry(key).map(Entry::value);
        }
    }

    /**
     * One name with its value.
     *
     * @param key the name
     * @param keyPlace where the name is written
     * @param value what was written for it
     */
    record Entry(String key, Place keyPlace, Tree value) {}

    /**
     * A list.
     *
     * @param items in the order written
     * @param place where the list begins
     */
    record Sequence(List<Tree> items, Place place) implements Tree {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A word, number or sentence exactly as written.
     *
     * @param value without quotation marks; empty if nothing was written
     * @param place where it begins
     */
    record Text(String value, Place place) implements Tree {}
}
