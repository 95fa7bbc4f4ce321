package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.heatwright.browser.page.PlannerPage;
import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a folder of files. */
class PlannerExportTest {
    private static final int STATIONS = 31;

    @TempDir
    Path folder;

    private static void needsTheEngine() {
        assumeTrue(PlannerPage.isBuilt(), "This build has no engine; mvn verify makes it.");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertNothingIsThereBut(String... names) throws IOException {
        assertThat(names(folder)).containsExactly(names);
    }

    @Test
    void the_word_alone_shows_its_help() {
        var run = Run.in(folder, "planner");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Run.in(folder, "planner", "--help").out())
                .contains("export");
    }

    @Test
    void a_page_is_written_with_all_that_it_looks_up_beside_itself() throws IOException {
        needsTheEngine();
        var run = Run.in(folder, "planner", "export", "a/site");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Wrote 34 files, ")
                .containsPattern("planner\\.html  [0-9.]+ MB \\([0-9]+ kB by gzip -9\\)\n")
                .containsPattern("places\\.js  [0-9.]+ [kM]B\n")
                .containsPattern("weather/\\*\\.js  31 stations, [0-9.]+ MB\n");
        var site = folder.resolve("a/site");
        assertThat(names(site)).containsExactly("README.txt", "places.js", "planner.html", "weather");
        assertThat(names(site.resolve("weather"))).hasSize(STATIONS).contains("744860.js", "727450.js");
        assertThat(site.resolve("places.js")).content().startsWith("heatwrightPlaces({");
        assertThat(site.resolve("weather/727450.js")).content().startsWith("heatwrightWeather(\"727450\", \"");
        assertThat(Files.readAllLines(site.resolve("README.txt"))).hasSize(3);
        assertThat(site.resolve("planner.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<style>", "<script type=\"application/json\" id=\"data\">{")
                .contains("<script type=\"text/plain\" id=\"engine\">globalThis.heatwrightEngine=", "<script>(()=>{")
                .contains("Third-floor bedroom")
                .doesNotContain("<!--style-->", "<!--data-->", "<!--engine-->", "<!--script-->")
                .doesNotContain(" src=\"http", " href=\"http");
    }

    @Test
    void programs_get_every_file_with_its_size() throws IOException {
        needsTheEngine();
        var run = Run.in(folder, "planner", "export", "site", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        var account = (Tree.Branch) JsonReader.read("export", run.out().getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
        assertThat(account.entries().stream().map(Tree.Entry::key))
                .containsExactly("folder", "page", "page_compressed_kb", "files");
        var files = ((Tree.Sequence) account.value("files").orElseThrow()).items();
        assertThat(files).hasSize(STATIONS + 3);
        for (var file : files) {
            var size = Files.size(folder.resolve("site").resolve(text(file, "path")));
            assertThat(text(file, "size_bytes")).isEqualTo(String.valueOf(size));
        }
    }

    private static String text(Tree tree, String key) {
        return ((Tree.Text) ((Tree.Branch) tree).value(key).orElseThrow()).value();
    }

    @Test
    void an_earlier_export_is_replaced_and_gives_the_same_bytes() throws IOException {
        needsTheEngine();
        Run.in(folder, "planner", "export", "site");
        var page = folder.resolve("site/planner.html");
        var first = Files.readAllBytes(page);
        Files.writeString(page, "<!DOCTYPE html><title>Heatwright</title> of an older version");
        Files.delete(folder.resolve("site/places.js"));

        var again = Run.in(folder, "planner", "export", "site");

        assertThat(again.status()).isZero();
        assertThat(again.err()).isEqualTo("Replaced planner.html and 32 more of an earlier export in site.\n");
        assertThat(page).hasBinaryContent(first);
        assertThat(names(folder.resolve("site"))).containsExactly("README.txt", "places.js", "planner.html", "weather");
    }

    @Test
    void somebody_else_s_file_is_never_replaced() throws IOException {
        needsTheEngine();
        Files.writeString(folder.resolve("README.txt"), "My notes");
        Files.createDirectory(folder.resolve("places.js"));

        var run = Run.in(folder, "planner", "export", ".");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("\".\" already holds places.js, README.txt, not written by an export."
                        + " Name another folder, or move them away.\n");
        assertNothingIsThereBut("README.txt", "places.js");
        assertThat(folder.resolve("README.txt")).hasContent("My notes");
    }

    @Test
    void a_file_named_weather_stands_in_the_way() throws IOException {
        needsTheEngine();
        Files.writeString(folder.resolve("weather"), "sunny");

        var run = Run.in(folder, "planner", "export", ".");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("already holds weather,").hasLineCount(1);
        assertNothingIsThereBut("weather");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(folder.resolve("taken"), "x");

        var itself = Run.in(folder, "planner", "export", "taken");
        var below = Run.in(folder, "planner", "export", "taken/site");

        assertThat(itself.status()).isEqualTo(2);
        assertThat(itself.err()).isEqualTo("\"taken\" is a file. Name a folder, new or not.\n");
        assertThat(below.status()).isEqualTo(2);
        assertThat(below.err()).contains("taken\" is a file.").hasLineCount(1);
        assertNothingIsThereBut("taken");
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_refused() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "This user may write anywhere.");

        var run = Run.in(folder, "planner", "export", "locked/site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written to").hasLineCount(1);
        assertThat(locked).isEmptyDirectory();
    }

    @Test
    void a_build_without_the_engine_says_how_to_make_it() throws IOException {
        assumeTrue(!PlannerPage.isBuilt(), "This build has the engine.");

        var run = Run.in(folder, "planner", "export", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("without the page's engine", "mvn package")
                .hasLineCount(1);
        assertNothingIsThereBut();
    }
}
