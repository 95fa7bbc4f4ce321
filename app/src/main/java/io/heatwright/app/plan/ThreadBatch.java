package io.heatwright.app.plan;

import io.heatwright.app.session.Progress;
import io.heatwright.simulation.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works through scenarios on a fixed number of threads. Results stand in the order of the scenarios, and each comes from a
 * pure function, so the number of threads changes nothing but the time.
 *
 * <p>The thread that asks works too, and never waits for a scenario that nobody has begun: a scenario may itself ask for a
 * batch.
 */
public final class ThreadBatch implements Batch, AutoCloseable {
    private final int threads;
    private final ExecutorService pool;
    private final Progress progress;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    /**
     * Starts the threads.
     *
     * @param threads at least 1
     * @param progress told whenever a scenario is done
     */
    public ThreadBatch(int threads, Progress progress) {
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

    /**
     * Begins work whose result is wanted later, on another thread if there is one.
     *
     * @param <T> what the work gives
     * @param work a pure function of nothing
     * @return waits for the result, or does the work if nobody has begun it
     */
    public <T> Supplier<T> ahead(Supplier<T> work) {
        var task = new FutureTask<Outcome<T>>(() -> attempt(work));
        if (threads > 1) {
            pool.execute(task);
        }
        return () -> {
            task.run();
            return await(task).get();
        };
    }

    private static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The plan was stopped.", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> Outcome<T> attempt(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (RuntimeException failure) {
            return new Failed<>(failure);
        } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError failure) {
            return new Failed<>(new IllegalStateException(failure));
        }
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
                var scenario = scenarios.get(i);
                outcomes.set(i, attempt(() -> function.apply(scenario)));
                open.countDown();
                progress.at(done.incrementAndGet(), begun.get());
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
