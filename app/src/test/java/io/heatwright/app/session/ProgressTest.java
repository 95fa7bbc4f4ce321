package io.heatwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Progress progress(String terminals) {
        var stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        var environment = new TreeMap<>(Map.of(Session.TERMINALS, terminals));
        var session =
                new Session(InputStream.nullInputStream(), stream, stream, Path.of(""), environment, ColourChoice.AUTO);
        return new Progress(session, "planning", clock::get);
    }

    private String shown() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_shown_in_the_first_second() {
        try (var progress = progress("err")) {
            clock.set(999 * MILLISECOND);
            progress.at(1, 2);
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void after_a_second_a_line_tells_how_far_the_work_is_and_is_wiped_at_the_end() {
        try (var progress = progress("out err")) {
            clock.set(1001 * MILLISECOND);
            progress.at(7, 57);
            assertThat(shown()).contains("planning: 7 of 57").doesNotContain("\n");
        }
        assertThat(shown()).endsWith("\r");
    }

    @Test
    void the_line_is_renewed_ten_times_a_second_at_most() {
        try (var progress = progress("err")) {
            for (int i = 0; i < 1000; i++) {
                clock.set((2000 + i) * MILLISECOND);
                progress.at(i, 1000);
            }
            assertThat(shown().split("planning", -1)).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void a_pipe_is_told_nothing() {
        try (var progress = progress("out")) {
            clock.set(5000 * MILLISECOND);
            progress.at(1, 2);
        }
        assertThat(shown()).isEmpty();
    }
}
