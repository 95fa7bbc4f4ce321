package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The rows of a run that printed CSV without quotes, by the names of its heading. */
    static List<Map<String, String>> table(Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        var lines = run.out().strip().split("\n");
        var heading = lines[0].split(",", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var cells = line.split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (var column = 0; column < heading.length; column++) {
                row.put(heading[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** A figure of such a row. */
    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(String.valueOf(row.get(column)));
    }
}
