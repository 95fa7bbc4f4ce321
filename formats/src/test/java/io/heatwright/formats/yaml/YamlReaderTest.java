package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.tree.Place;
import io.heatwright.home.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    private static Tree.Branch read(String yaml) {
        var reading = YamlReader.read("home.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        return (Tree.Branch) reading.tree().orElseThrow();
    }

    private static String complaint(byte[] bytes) {
        var reading = YamlReader.read("home.yaml", bytes);
        assertThat(reading.tree()).isEmpty();
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0).print();
    }

    @Test
    void everyScalarStaysTheTextThatWasWritten() {
        var tree = read("a: 1960s\nb: no\nc: 010\nd: 12:30\ne: 1_000\nf: 1.50\ng: 'x'\nh: ~\ni:\nj: 0x1F\nk: .nan\n");
        assertThat(tree.entries().stream()
                        .map(e -> e.key() + "=" + ((Tree.Text) e.value()).value())
                        .toList())
                .containsExactly(
                        "a=1960s", "b=no", "c=010", "d=12:30", "e=1_000", "f=1.50", "g=x", "h=~", "i=", "j=0x1F",
                        "k=.nan");
    }

    @Test
    void keysAndValuesKnowTheirPlaces() {
        var tree =
                read("format: 1\nrooms:\n  bedroom:\n    floor: 12 ft x 14 ft # comment\n    outside: [south, west]\n");
        var rooms = (Tree.Branch) tree.value("rooms").orElseThrow();
        var bedroom = (Tree.Branch) rooms.value("bedroom").orElseThrow();
        var floor = bedroom.entry("floor").orElseThrow();
        assertThat(floor.keyPlace()).isEqualTo(new Place("home.yaml", 4, 5));
        assertThat(floor.value()).isEqualTo(new Tree.Text("12 ft x 14 ft", new Place("home.yaml", 4, 12)));
        var outside = (Tree.Sequence) bedroom.value("outside").orElseThrow();
        assertThat(outside.items().get(1).place()).isEqualTo(new Place("home.yaml", 5, 22));
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() {
        assertThat(read("\ufeffa: 1\r\nb: 2\r\n").entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: &x [1] | home.yaml:1:4: error: an anchor (&name) is not used in home files",
                "a: *x | an alias (*name) is not used in home files",
                "a: !!python/object 1 | a tag (!name) is not used in home files",
                "a: 1;a: 2 | home.yaml:2:1: error: \"a\" is written twice, first in line 1",
                "a: 1;---;b: 2 | a second document begins here",
                "a:;\tb: 2 | home.yaml:2:1: error: \"b: 2\" is set in with a tab",
                "a: [1, 2 | home.yaml:",
                "a: b: c | home.yaml:1:5: error: cannot be read",
                "a: {b: 1;c: 2} | home.yaml:2",
                "a: \"open | home.yaml",
                "%YAML 9.9;--- | home.yaml",
            })
    void whatHomeFilesDoNotUseIsRefusedWithItsPlace(String yaml, String message) {
        assertThat(complaint(yaml.replace(';', '\n').getBytes(StandardCharsets.UTF_8)))
                .contains(message)
                .doesNotContain("\n", "Exception", "snakeyaml", "jackson");
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        assertThat(complaint("a: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("home.yaml:1:7: error: the bytes are not UTF-8 text");
        assertThat(complaint("a: b".getBytes(StandardCharsets.UTF_16))).contains("not UTF-8");
        assertThat(complaint("a: \u0000".getBytes(StandardCharsets.UTF_8))).contains("control character");
        assertThat(complaint(new byte[0])).contains("the file is empty");
        assertThat(complaint("# only a comment\n".getBytes(StandardCharsets.UTF_8)))
                .contains("the file is empty");
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() {
        assertThat(complaint("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .contains("nested too deep");
        assertThat(complaint(("a: [" + "1,".repeat(60_000) + "1]").getBytes(StandardCharsets.UTF_8)))
                .contains("too many parts");
        assertThat(complaint(("a: " + "x".repeat(10_000)).getBytes(StandardCharsets.UTF_8)))
                .contains("too long a text");
        assertThat(complaint(new byte[2_000_000])).contains("too large");
    }

    @Test
    void whateverTheBytesThereIsATreeOrOneLine() {
        var letters = "ab:-[]{}\"'#&*!|>%@`,? \n\t~.0";
        var random = new SplittableRandom(4);
        for (var i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (var n = random.nextInt(30); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            var reading = YamlReader.read("x", text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(reading.tree().isPresent())
                    .as(text.toString())
                    .isEqualTo(reading.findings().isEmpty());
            reading.findings()
                    .forEach(f -> assertThat(f.print()).doesNotContain("\n").hasSizeLessThan(500));
        }
    }
}
