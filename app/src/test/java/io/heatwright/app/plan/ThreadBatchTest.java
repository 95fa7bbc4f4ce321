package io.heatwright.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.app.session.ColourChoice;
import io.heatwright.app.session.Progress;
import io.heatwright.app.session.Session;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadBatchTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    private static ThreadBatch batch(int threads) {
        var session = new Session(
                InputStream.nullInputStream(), NOWHERE, NOWHERE, Path.of(""), new TreeMap<>(), ColourChoice.NEVER);
        return new ThreadBatch(threads, new Progress(session, "testing"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void results_stand_in_the_order_of_the_scenarios(int threads) {
        try (var batch = batch(threads)) {
            assertThat(batch.map(HUNDRED, i -> i * i))
                    .isEqualTo(HUNDRED.stream().map(i -> i * i).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_scenario_may_ask_for_a_batch_of_its_own(int threads) {
        try (var batch = batch(threads)) {
            var sums = batch.map(
                    HUNDRED,
                    i -> batch.map(HUNDRED, j -> i * j).stream()
                            .mapToInt(Integer::intValue)
                            .sum());

            assertThat(sums).isEqualTo(HUNDRED.stream().map(i -> i * 4950).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void the_first_failure_in_order_is_the_one_that_is_told(int threads) {
        try (var batch = batch(threads)) {
            assertThatThrownBy(() -> batch.map(HUNDRED, i -> {
                        if (i % 10 == 7) {
                            throw new IllegalStateException("scenario " + i);
                        }
                        return i;
                    }))
                    .hasMessage("scenario 7");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void nothing_to_do_gives_nothing(int threads) {
        try (var batch = batch(threads)) {
            assertThat(batch.map(List.<Integer>of(), i -> i)).isEmpty();
        }
    }
}
