package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.heatwright.formats.tables.BundledTables;
import io.heatwright.home.Choice;
import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Home;
import io.heatwright.home.reading.HomeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files with one fault each; {@code expected.txt} holds the message that a person approved for each.
 * {@code -Dupdate.pages=true} writes it anew, to be read before it is committed.
 */
class BrokenHomesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Context CONTEXT = new Context(BundledTables.gazetteer(), path -> false);

    static List<String> files() {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> findings(String name, byte[] bytes) {
        var reading = YamlReader.read(name, bytes);
        return reading.tree()
                .map(tree -> HomeReader.resolve(tree, CONTEXT).findings())
                .orElse(reading.findings());
    }

    @BeforeAll
    static void writeAnewIfAsked() throws IOException {
        if (Boolean.getBoolean("update.pages")) {
            var lines = new StringBuilder();
            for (var name : files()) {
                findings(name, bytes(BROKEN.resolve(name)))
                        .forEach(f -> lines.append(f.print()).append('\n'));
            }
            Files.writeString(BROKEN.resolve("expected.txt"), lines);
        }
    }

    @Test
    void thereAreFortyAtLeastAndEachHasItsMessage() {
        var expected = new String(bytes(BROKEN.resolve("expected.txt")), StandardCharsets.UTF_8);
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(expected.split("\n", -1)).hasSize(files().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachGivesOneClearMessage(String name) {
        var expected = new String(bytes(BROKEN.resolve("expected.txt")), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .toList();
        var messages = findings(name, bytes(BROKEN.resolve(name))).stream()
                .map(Finding::print)
                .toList();
        assertThat(messages).isEqualTo(expected).hasSize(1);
        assertThat(messages.get(0)).matches("(?s).+\\.yaml:\\d+:\\d+: error: .+\\. Allowed: .+");
    }

    @Test
    void everyFaultOfAFileIsNamedAtOnce() {
        var yaml = """
                format: 1
                place: New York, NY
                tenure: borrowed
                rooms:
                  bedroom:
                    flor: 12 ft x 14 ft
                    ceiling: 8 kW
                    windows: [{faces: up}]
                """;
        assertThat(findings("home.yaml", yaml.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(f -> f.place().line()))
                .containsExactly(3, 6, 7, 8, 8);
    }

    @Test
    void aFileSpoiltAnyhowIsResolvedOrRefusedButNeverThrows() {
        var random = new SplittableRandom(99);
        var letters = "0 :-x[]{},.'\"\nftmRunknowe%°";
        for (var example : List.of("bedroom-new-york", "tiny-house-portland", "garage-denver", "office-duluth")) {
            var text = new String(bytes(Path.of("../examples", example + ".yaml")), StandardCharsets.UTF_8);
            for (var i = 0; i < 150; i++) {
                var spoilt = new StringBuilder(text);
                for (var n = 1 + random.nextInt(3); n > 0; n--) {
                    var at = random.nextInt(spoilt.length());
                    if (random.nextBoolean()) {
                        spoilt.deleteCharAt(at);
                    } else {
                        spoilt.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
                    }
                }
                assertThatCode(() -> resolveAll(spoilt.toString()))
                        .as(spoilt.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void resolveAll(String yaml) {
        var tree = YamlReader.read("spoilt.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .tree();
        if (tree.isEmpty()) {
            return;
        }
        var resolution = HomeReader.resolve(tree.get(), CONTEXT);
        if (resolution.usable()) {
            for (var choice : List.of(Choice.TIGHT, Choice.LIKELY, Choice.LEAKY)) {
                Home home = resolution.home(choice);
                assertThat(home.rooms()).isNotEmpty();
                assertThat(home.rooms()).allSatisfy(r -> {
                    assertThat(r.enclosure().volume()).isPositive();
                    assertThat(r.enclosure().surfaces()).allMatch(s -> s.area() > 0);
                });
            }
        }
    }
}
