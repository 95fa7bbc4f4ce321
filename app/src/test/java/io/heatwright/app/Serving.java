package io.heatwright.app;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A command that does not end by itself, on a thread of its own in the test's process. */
final class Serving {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private final Thread thread;
    private final String line;

    /** Starts to serve on a free port, and waits until it says where. */
    Serving(Path directory, String... options) {
        var arguments = Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options))
                .toArray(String[]::new);
        try {
            var pipe = new PipedOutputStream();
            var lines = new BufferedReader(new InputStreamReader(new PipedInputStream(pipe), StandardCharsets.UTF_8));
            var out = new PrintStream(pipe, true, StandardCharsets.UTF_8);
            var err = new PrintStream(written, true, StandardCharsets.UTF_8);
            thread = new Thread(
                    () -> status.complete(
                            Heatwright.run(arguments, InputStream.nullInputStream(), out, err, directory, Map.of())),
                    "serving");
            thread.start();
            line = lines.readLine();
        } catch (IOException ended) {
            throw new UncheckedIOException(err(), ended);
        }
    }

    String line() {
        return line;
    }

    String err() {
        return written.toString(StandardCharsets.UTF_8);
    }

    URI address() {
        return address(line);
    }

    /** The address in the line that tells it. */
    static URI address(String line) {
        return URI.create(line.replaceFirst("^Heatwright is at (http://\\S+/) .*$", "$1"));
    }

    /** Ends it, and tells how. */
    int stop() {
        thread.interrupt();
        return status.join();
    }
}
