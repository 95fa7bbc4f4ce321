package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.rating.TestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on sheets to rate: its example runs, and it names every test. */
class RatingSheetPageTest {

    @TempDir
    Path folder;

    private static String page() throws IOException {
        return Files.readString(Run.CHECKOUT.resolve("docs/rating-sheet.md"));
    }

    @Test
    void the_example_of_the_page_is_rated() throws IOException {
        var page = page();
        int from = page.indexOf("```yaml") + "```yaml".length();
        Files.writeString(folder.resolve("unit.yaml"), page.substring(from, page.indexOf("```", from)));

        var run = Run.in(folder, "units", "rate", "unit.yaml", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"seer2_btu_per_wh\": 16.859", "\"hspf2_btu_per_wh\": 10.226");
        assertThat(run.out()).contains("\"filled_in\": []");
    }

    @Test
    void the_page_names_every_test_by_a_name_that_is_understood() throws IOException {
        var page = page();
        for (var name : TestName.values()) {
            assertThat(page).contains("| " + name.words() + " | ");
            var row = page.lines()
                    .filter(line -> line.startsWith("| " + name.words() + " |"))
                    .findFirst()
                    .orElseThrow();
            for (var other : row.split("\\|", -1)[3].split(",", -1)) {
                if (!other.isBlank()) {
                    assertThat(TestName.called(other)).as(other).contains(name);
                }
            }
        }
    }
}
