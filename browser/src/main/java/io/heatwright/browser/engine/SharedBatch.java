package io.heatwright.browser.engine;

import io.heatwright.simulation.Batch;
import io.heatwright.simulation.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A batch whose tasks several workers share. Every worker makes the same plan, but of each batch of tasks does only its own;
 * then it stops, and starts over once it is told what the others found. Who does which task follows from the weights alone,
 * so the workers agree without a word.
 */
final class SharedBatch implements Batch {
    private final int worker;
    private final int workers;
    private final List<List<double[]>> known = new ArrayList<>();
    private int next;

    /**
     * Prepares a worker's part.
     *
     * @param worker from 0 to below {@code workers}
     * @param workers how many share the work
     */
    SharedBatch(int worker, int workers) {
        this.worker = worker;
        this.workers = workers;
    }

    /** What one worker found of a batch whose rest others do. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<double[]> own;

        Stopped(List<double[]> own) {
            this.own = own;
        }

        /** Figures of this worker's tasks in order; an empty array stands for a task of another. */
        List<double[]> own() {
            return own;
        }
    }

    /** Begins again; what is known is not done twice. */
    void restart() {
        next = 0;
    }

    /** Takes in the figures of a whole batch, the one that stopped the work. */
    void learn(List<double[]> figures) {
        known.add(figures);
    }

    @Override
    public <S, R> List<R> map(List<S> scenarios, Function<S, R> work) {
        return Batch.sequential().map(scenarios, work);
    }

    @Override
    public List<double[]> figures(List<? extends Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        var number = next++;
        if (number < known.size()) {
            return known.get(number);
        }
        var own = new ArrayList<double[]>();
        var share = share(tasks);
        for (var i = 0; i < tasks.size(); i++) {
            own.add(share[i] == worker ? tasks.get(i).figures() : new double[0]);
        }
        if (workers > 1) {
            throw new Stopped(own);
        }
        learn(own);
        return own;
    }

    /** Each task goes to whoever has least to do so far. */
    private int[] share(List<? extends Task> tasks) {
        var burden = new double[workers];
        var share = new int[tasks.size()];
        for (var i = 0; i < share.length; i++) {
            var idlest = 0;
            for (var w = 1; w < workers; w++) {
                if (burden[w] < burden[idlest]) {
                    idlest = w;
                }
            }
            share[i] = idlest;
            burden[idlest] += tasks.get(i).weight();
        }
        return share;
    }
}
