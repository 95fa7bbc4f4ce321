package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.app.Heatwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The page as {@code heatwright serve} hands it out, under the policy that allows the page and nothing else. */
final class ServedSite implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    private Thread command;
    private String address;

    @Override
    public void beforeAll(ExtensionContext test) {
        try {
            var pipe = new PipedOutputStream();
            var lines = new BufferedReader(new InputStreamReader(new PipedInputStream(pipe), StandardCharsets.UTF_8));
            var out = new PrintStream(pipe, true, StandardCharsets.UTF_8);
            command = new Thread(() -> serve(out), "serving");
            command.start();
            var line = lines.readLine();
            var found = ADDRESS.matcher(line);
            assertThat(found.find()).as(line).isTrue();
            address = found.group();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) throws InterruptedException {
        command.interrupt();
        command.join();
    }

    String address() {
        return address;
    }

    private static void serve(PrintStream out) {
        var arguments = new String[] {"serve", "--port", "0"};
        var err = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Heatwright.run(arguments, InputStream.nullInputStream(), out, err, Checkout.target("served"), new TreeMap<>());
    }
}
