package io.heatwright.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.heatwright.home.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void keysKeepTheirOrderAndPlainListsOneLine() {
        var map = new LinkedHashMap<String, Object>();
        map.put("zone", "a \"b\" </script>\n");
        map.put("series_w", List.of(1.0, 0.1 + 0.2, 1e-7));
        map.put("rooms", List.of(new LinkedHashMap<>(), List.of(true, 3)));
        map.put("none", List.of());
        assertThat(JsonWriter.write(map)).isEqualTo("""
                {
                  "zone": "a \\"b\\" \\u003c/script>\\n",
                  "series_w": [1, 0.3, 0.0000001],
                  "rooms": [
                    {},
                    [true, 3]
                  ],
                  "none": []
                }
                """);
    }

    @Test
    void numbersAreRoundedToNineFiguresAndUnknownsAreNull() {
        var values = new ArrayList<Object>(Arrays.asList(1234.56789012, -0.0, Double.NaN, 2.5e15, 1.0 / 3));
        assertThat(JsonWriter.write(values)).isEqualTo("[1234.56789, 0, null, 2500000000000000, 0.333333333]\n");
    }

    @Test
    void nothingElseIsWritten() {
        assertThatThrownBy(() -> JsonWriter.write(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenCanBeReadAsATree() {
        var map = new LinkedHashMap<String, Object>();
        map.put("a", List.of("x", 2));
        var reading = JsonReader.read("form", JsonWriter.write(map).getBytes(StandardCharsets.UTF_8));
        assertThat(((Tree.Branch) reading.tree().orElseThrow()).value("a").orElseThrow())
                .isInstanceOf(Tree.Sequence.class);
        assertThat(JsonReader.read("form", "{\"a\": }".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .hasSize(1);
    }
}
