package io.heatwright.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Maps scenarios to results in index order. The edge decides how: threads on a machine, workers in a page, rows in a
 * table. The mapped function is pure, so every way gives the same results.
 */
public interface Batch {

    /**
     * Maps every scenario.
     *
     * @param <S> scenario
     * @param <R> result
     * @param scenarios in order
     * @param work a pure function
     * @return one result a scenario, in the same order
     */
    <S, R> List<R> map(List<S> scenarios, Function<S, R> work);

    /**
     * Does every task.
     *
     * @param tasks in order
     * @return the figures of each, in the same order
     */
    default List<double[]> figures(List<? extends Task> tasks) {
        return map(List.<Task>copyOf(tasks), Task::figures);
    }

    /**
     * Returns the plain way: one after another.
     *
     * @return a batch without threads
     */
    static Batch sequential() {
        return new Batch() {
            @Override
            public <S, R> List<R> map(List<S> scenarios, Function<S, R> work) {
                var results = new ArrayList<R>(scenarios.size());
                for (var scenario : scenarios) {
                    results.add(work.apply(scenario));
                }
                return results;
            }
        };
    }
}
