package io.heatwright.app.plan;

import io.heatwright.app.session.Progress;
import io.heatwright.simulation.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Works through scenarios on a fixed number of threads. Results stand in the order of the scenarios, and each comes from a
 * pure function, so the number of threads changes nothing but the time.
 *
 * <p>The thread that asks works too, and never waits for a scenario that nobody has begun: a scenario may itself ask for a
 * batch.
 */
final class ThreadBatch implements Batch, AutoCloseable {
    private final int threads;
    private final ExecutorService pool;
    private final Progress progress;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    ThreadBatch(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
        pool = Executors.newFixedThreadPool(Math.max(1, threads - 1), work -> {
            var thread = new Thread(work, "heatwright-batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <S, R> List<R> map(List<S> scenarios, Function<S, R> work) {
        var run = new Run<>(List.copyOf(scenarios), work);
        begun.addAndGet(scenarios.size());
        for (var i = 1; i < Math.min(threads, scenarios.size()); i++) {
            pool.execute(run::work);
        }
        run.work();
        return run.results();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** What became of one scenario. */
    private sealed interface Outcome<R> {
        R get();
    }

    private record Done<R>(R result) implements Outcome<R> {
        @Override
        public R get() {
            return result;
        }
    }

    private record Failed<R>(RuntimeException failure) implements Outcome<R> {
        @Override
        public R get() {
            throw failure;
        }
    }

    /** One call of {@link #map}. */
    private final class Run<S, R> {
        private final List<S> scenarios;
        private final Function<S, R> function;
        private final AtomicInteger next = new AtomicInteger();
        private final List<Outcome<R>> outcomes;
        private final CountDownLatch open;

        Run(List<S> scenarios, Function<S, R> function) {
            this.scenarios = scenarios;
            this.function = function;
            outcomes = new ArrayList<>(scenarios.size());
            for (var i = 0; i < scenarios.size(); i++) {
                outcomes.add(new Failed<>(new IllegalStateException("The scenario was not reached.")));
            }
            open = new CountDownLatch(scenarios.size());
        }

        /** Each thread writes its own places of the list; the latch makes them seen. */
        void work() {
            for (var i = next.getAndIncrement(); i < scenarios.size(); i = next.getAndIncrement()) {
                outcomes.set(i, outcome(scenarios.get(i)));
                open.countDown();
                progress.at(done.incrementAndGet(), begun.get());
            }
        }

        private Outcome<R> outcome(S scenario) {
            try {
                return new Done<>(function.apply(scenario));
            } catch (RuntimeException failure) {
                return new Failed<>(failure);
            } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError failure) {
                return new Failed<>(new IllegalStateException(failure));
            }
        }

        /** The first failure in the order of the scenarios, so that it too is the same on any number of threads. */
        List<R> results() {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The plan was stopped.", stopped);
            }
            return outcomes.stream().map(Outcome::get).toList();
        }
    }
}
