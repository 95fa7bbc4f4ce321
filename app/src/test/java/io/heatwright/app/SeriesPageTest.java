package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on series holds the dictionary that the program writes. With -Dupdate.pages=true it is written anew. */
class SeriesPageTest {
    private static final String BEGIN = "<!-- columns: as the program writes them -->\n\n";
    private static final String END = "\n<!-- columns end -->";

    @TempDir
    Path folder;

    @Test
    void the_page_explains_every_column_as_the_program_does() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"), folder.resolve("home.yaml"));
        var run = Run.in(folder, "simulate", "home.yaml", "--step", "1h", "--today", "--out", "year.csv");
        assertThat(run.status()).as(run.err()).isZero();
        var table = table(Files.readAllBytes(folder.resolve("year.dictionary.json")));
        var page = Run.CHECKOUT.resolve("docs/series.md");
        var text = Files.readString(page);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        int to = text.indexOf(END);
        if (Boolean.getBoolean("update.pages")) {
            Files.writeString(page, text.substring(0, from) + table + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(table);
    }

    private static String table(byte[] dictionary) {
        var tree = (Tree.Branch)
                JsonReader.read("year.dictionary.json", dictionary).tree().orElseThrow();
        var columns = tree.entries().stream()
                .filter(entry -> entry.key().equals("columns"))
                .findFirst()
                .orElseThrow();
        var table = new StringBuilder("| column | unit | meaning |\n|---|---|---|\n");
        for (var column : ((Tree.Sequence) columns.value()).items()) {
            table.append('|');
            for (var cell : ((Tree.Branch) column).entries()) {
                var words = ((Tree.Text) cell.value()).value();
                table.append(' ').append(words.isEmpty() ? "–" : cell.key().equals("key") ? "`" + words + "`" : words);
                table.append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }
}
