package io.heatwright.planner.tree;

import io.heatwright.planner.terms.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as keys and values, the one thing that every renderer prints. A value is a text, a number, a truth value, a
 * list of numbers, a list of trees or a tree. Keys are snake_case and end in their unit.
 */
public final class PlanTree {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Writes a text.
     *
     * @param key snake_case
     * @param value the text
     * @return this tree
     */
    public PlanTree put(String key, String value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes a number; a NaN stands for a figure that is not known.
     *
     * @param key snake_case, ending in its unit
     * @param value the number
     * @return this tree
     */
    public PlanTree put(String key, double value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param key snake_case
     * @param value the number
     * @return this tree
     */
    public PlanTree put(String key, int value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes a truth value.
     *
     * @param key snake_case
     * @param value the truth
     * @return this tree
     */
    public PlanTree put(String key, boolean value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes a range as a tree of low, likely and high.
     *
     * @param key snake_case, ending in its unit
     * @param value the range
     * @return this tree
     */
    public PlanTree put(String key, Range value) {
        return put(
                key,
                new PlanTree()
                        .put("low", value.low())
                        .put("likely", value.likely())
                        .put("high", value.high()));
    }

    /**
     * Writes a tree.
     *
     * @param key snake_case
     * @param value the tree
     * @return this tree
     */
    public PlanTree put(String key, PlanTree value) {
        values.put(key, value);
        return this;
    }

    /**
     * Writes a list of trees.
     *
     * @param key snake_case
     * @param items the trees
     * @return this tree
     */
    public PlanTree put(String key, List<PlanTree> items) {
        values.put(key, List.copyOf(items));
        return this;
    }

    /**
     * Writes a list of texts.
     *
     * @param key snake_case
     * @param items the texts
     * @return this tree
     */
    public PlanTree putTexts(String key, List<String> items) {
        values.put(key, List.copyOf(items));
        return this;
    }

    /**
     * Writes a series of numbers.
     *
     * @param key snake_case, ending in its unit
     * @param series the numbers, copied
     * @return this tree
     */
    public PlanTree put(String key, double[] series) {
        values.put(key, series.clone());
        return this;
    }

    /**
     * Tells whether a key is there.
     *
     * @param key snake_case
     * @return true when it was written
     */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /**
     * Tells whether a key holds a number.
     *
     * @param key snake_case
     * @return true when it can be read by {@link #number}
     */
    public boolean isNumber(String key) {
        return values.get(key) instanceof Number;
    }

    /**
     * Reads a text.
     *
     * @param key snake_case
     * @return the text
     * @throws IllegalArgumentException when the key holds no text
     */
    public String text(String key) {
        return as(key, String.class);
    }

    /**
     * Reads a number.
     *
     * @param key snake_case
     * @return the number, NaN when the figure is not known
     * @throws IllegalArgumentException when the key holds no number
     */
    public double number(String key) {
        return as(key, Number.class).doubleValue();
    }

    /**
     * Reads a truth value.
     *
     * @param key snake_case
     * @return the truth
     * @throws IllegalArgumentException when the key holds none
     */
    public boolean truth(String key) {
        return as(key, Boolean.class);
    }

    /**
     * Reads a tree.
     *
     * @param key snake_case
     * @return the tree
     * @throws IllegalArgumentException when the key holds none
     */
    public PlanTree tree(String key) {
        return as(key, PlanTree.class);
    }

    /**
     * Reads a range.
     *
     * @param key snake_case
     * @return the range
     * @throws IllegalArgumentException when the key holds none
     */
    public Range range(String key) {
        var tree = tree(key);
        return new Range(tree.number("low"), tree.number("likely"), tree.number("high"));
    }

    /**
     * Reads a series.
     *
     * @param key snake_case
     * @return a copy of the numbers
     * @throws IllegalArgumentException when the key holds none
     */
    public double[] series(String key) {
        return as(key, double[].class).clone();
    }

    /**
     * Reads a list of trees.
     *
     * @param key snake_case
     * @return the trees
     * @throws IllegalArgumentException when the key holds none
     */
    public List<PlanTree> trees(String key) {
        return list(key, PlanTree.class);
    }

    /**
     * Reads a list of texts.
     *
     * @param key snake_case
     * @return the texts
     * @throws IllegalArgumentException when the key holds none
     */
    public List<String> texts(String key) {
        return list(key, String.class);
    }

    /**
     * Lists the keys.
     *
     * @return in the order in which they were written
     */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /**
     * Turns the tree into maps, lists, texts, numbers and truth values, for a writer of JSON.
     *
     * @return an ordered map; series become lists of numbers
     */
    public Map<String, Object> plain() {
        var result = new LinkedHashMap<String, Object>();
        for (var entry : values.entrySet()) {
            result.put(entry.getKey(), plain(entry.getValue()));
        }
        return result;
    }

    private static Object plain(Object value) {
        if (value instanceof PlanTree tree) {
            return tree.plain();
        }
        if (value instanceof double[] series) {
            var list = new ArrayList<Object>(series.length);
            for (var number : series) {
                list.add(number);
            }
            return list;
        }
        if (value instanceof List<?> items) {
            var list = new ArrayList<Object>(items.size());
            for (var item : items) {
                list.add(plain(item));
            }
            return list;
        }
        return value;
    }

    private <T> List<T> list(String key, Class<T> type) {
        var result = new ArrayList<T>();
        for (var item : as(key, List.class)) {
            result.add(type.cast(item));
        }
        return List.copyOf(result);
    }

    private <T> T as(String key, Class<T> type) {
        var value = values.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("The plan has no " + type.getSimpleName() + " at " + key);
        }
        return type.cast(value);
    }
}
