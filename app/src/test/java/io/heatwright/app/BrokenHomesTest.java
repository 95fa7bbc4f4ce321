package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Home files with one fault each: one clear message, status 2, nothing written. */
class BrokenHomesTest {

    private static final Path BROKEN = Run.CHECKOUT.resolve("formats/src/test/resources/broken");

    @TempDir
    Path folder;

    static List<String> files() {
        try (var files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_forty_at_least() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("files")
    void one_fault_gets_one_message(String file) throws IOException {
        Files.copy(BROKEN.resolve(file), folder.resolve(file));

        var run = Run.in(folder, "plan", file);

        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ":").doesNotContain("\tat ", "Exception");
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(folder.toFile().list()).containsExactly(file);
    }
}
