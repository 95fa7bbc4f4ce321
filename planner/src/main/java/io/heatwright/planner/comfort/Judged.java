package io.heatwright.planner.comfort;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A figure within what its model was made for, or what lies beyond.
 *
 * @param <T> the figure
 */
public sealed interface Judged<T> {

    /**
     * A figure that holds.
     *
     * @param value the figure
     * @param <T> its type
     */
    record Within<T>(T value) implements Judged<T> {}

    /**
     * No figure: the model does not apply.
     *
     * @param limits those that were passed, at least one
     * @param <T> type of the figure that there is not
     */
    record Beyond<T>(List<Passed> limits) implements Judged<T> {
        /** Copies the limits. */
        public Beyond {
            limits = List.copyOf(limits);
        }
    }

    /**
     * A limit of a model, and what lies beyond it.
     *
     * @param quantity what is limited
     * @param value what it is
     * @param low least allowed, in the unit
     * @param high most allowed, in the unit
     * @param unit of all three
     * @param source who limits it
     */
    record Passed(String quantity, double value, double low, double high, String unit, String source) {}

    /**
     * Returns the figure where there is one.
     *
     * @return the figure, or nothing
     */
    default Optional<T> found() {
        return this instanceof Within<T> within ? Optional.of(within.value()) : Optional.empty();
    }

    /**
     * Returns what stands against the figure.
     *
     * @return the limits passed; none if the figure holds
     */
    default List<Passed> passed() {
        return this instanceof Beyond<T> beyond ? beyond.limits() : List.of();
    }

    /**
     * Computes a figure unless a limit is passed.
     *
     * @param passed limits that are
     * @param figure how to compute it
     * @param <T> its type
     * @return the figure, or the limits
     */
    static <T> Judged<T> unless(List<Passed> passed, Supplier<T> figure) {
        return passed.isEmpty() ? new Within<>(figure.get()) : new Beyond<>(passed);
    }
}
