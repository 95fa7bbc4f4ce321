package io.heatwright.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One run of the command line inside the test's own process. */
record Run(int status, String out, String err) {

    /** The folder of the checkout: tests run in their module's. */
    static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

    static Run in(Path directory, String... arguments) {
        return with(directory, "", new TreeMap<>(), arguments);
    }

    static Run answering(Path directory, String answers, String... arguments) {
        return with(directory, answers, new TreeMap<>(), arguments);
    }

    static Run with(Path directory, String input, Map<String, String> environment, String... arguments) {
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return with(directory, in, environment, arguments);
    }

    static Run with(Path directory, InputStream in, Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Heatwright.run(
                arguments,
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                directory,
                environment);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
