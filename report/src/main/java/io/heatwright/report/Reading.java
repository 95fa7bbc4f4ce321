package io.heatwright.report;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import java.util.List;
import java.util.Optional;

/**
 * A plan tree read by a renderer. A key that is absent is something the plan could not know, and reads as empty or NaN;
 * a key of the wrong kind is a mistake and is refused.
 *
 * @param tree what is read
 */
public record Reading(PlanTree tree) {
    private static final double[] NONE = {};
    private static final int FEW = 5;

    /**
     * Reads a text.
     *
     * @param key snake_case
     * @return the text, empty when absent
     */
    public String text(String key) {
        return tree.has(key) ? tree.text(key).strip() : "";
    }

    /**
     * Reads a number, or the likely value of a range.
     *
     * @param key snake_case
     * @return the number, NaN when absent
     */
    public double number(String key) {
        if (!tree.has(key)) {
            return Double.NaN;
        }
        return tree.isNumber(key) ? tree.number(key) : part(key).number("likely");
    }

    /**
     * Reads a truth value.
     *
     * @param key snake_case
     * @return the truth, false when absent
     */
    public boolean truth(String key) {
        return tree.has(key) && tree.truth(key);
    }

    /**
     * Reads a range; a plain number is one without width.
     *
     * @param key snake_case
     * @return the range, NaN throughout when absent; an end that is absent is NaN
     */
    public Range range(String key) {
        if (!tree.has(key) || tree.isNumber(key)) {
            return Range.exactly(number(key));
        }
        var range = part(key);
        return new Range(range.number("low"), range.number("likely"), range.number("high"));
    }

    /**
     * Reads a series.
     *
     * @param key snake_case
     * @return the numbers, none when absent
     */
    public double[] series(String key) {
        return tree.has(key) ? tree.series(key) : NONE;
    }

    /**
     * Reads a list of texts.
     *
     * @param key snake_case
     * @return the texts that are not blank
     */
    public List<String> texts(String key) {
        if (!tree.has(key)) {
            return List.of();
        }
        return tree.texts(key).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * Reads a list of trees.
     *
     * @param key snake_case
     * @return the trees, none when absent
     */
    public List<Reading> children(String key) {
        return tree.has(key) ? tree.trees(key).stream().map(Reading::new).toList() : List.of();
    }

    /**
     * Reads the candidates of the short table.
     *
     * @return those marked as shown; the first few when none is
     */
    public List<Reading> shortList() {
        var candidates = children("candidates");
        var shown = candidates.stream().filter(each -> each.truth("shown")).toList();
        return shown.isEmpty() ? candidates.subList(0, Math.min(FEW, candidates.size())) : shown;
    }

    /**
     * Reads a tree.
     *
     * @param key snake_case
     * @return the tree, empty when absent
     */
    public Optional<Reading> child(String key) {
        return tree.has(key) ? Optional.of(new Reading(tree.tree(key))) : Optional.empty();
    }

    /**
     * Reads a tree, or one that knows nothing.
     *
     * @param key snake_case
     * @return the tree, without keys when absent
     */
    public Reading part(String key) {
        return child(key).orElse(new Reading(new PlanTree()));
    }

    /**
     * Reads a text or a number for print.
     *
     * @param key snake_case
     * @param figures prints a number
     * @return a text as it is, a number in two significant figures, empty when absent
     */
    public String printed(String key, Figures figures) {
        return tree.isNumber(key) ? figures.two(number(key)) : text(key);
    }

    /**
     * Reads a text or a whole number that is a name, such as the year of an edition.
     *
     * @param key snake_case
     * @return a text as it is, a number with all its digits, empty when absent
     */
    public String name(String key) {
        return tree.isNumber(key) ? Long.toString(Math.round(number(key))) : text(key);
    }
}
