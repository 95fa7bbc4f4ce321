package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.app.Heatwright;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The command line, run inside the test's own process. */
final class Terminal {

    private Terminal() {}

    /** Plans for a file as a program reads it, judged by the page's steps. */
    static Map<?, ?> planned(Path file) {
        return Engines.json(run(file, "--format", "json", "--no-report", "--step", "5m"));
    }

    /** Plans for a file as a person reads it, judged by the page's steps. */
    static String printed(Path file) {
        return run(file, "--no-report", "--step", "5m");
    }

    private static String run(Path file, String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "plan";
        arguments[1] = file.getFileName().toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Heatwright.run(
                arguments,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                file.getParent(),
                new TreeMap<>());
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
