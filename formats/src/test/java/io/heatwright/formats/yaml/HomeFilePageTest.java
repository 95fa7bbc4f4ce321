package io.heatwright.formats.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.keys.HomeFilePage;
import io.heatwright.home.keys.HomeSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages written from the table of keys are up to date; {@code -Dupdate.pages=true} writes them anew. */
class HomeFilePageTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void theReferencePageIsUpToDate() throws IOException {
        isUpToDate(DOCS.resolve("home-file.md"), HomeFilePage.markdown());
    }

    @Test
    void theSchemaIsUpToDate() throws IOException {
        isUpToDate(DOCS.resolve("home-file.schema.json"), JsonWriter.write(HomeSchema.build()));
    }

    private static void isUpToDate(Path page, String expected) throws IOException {
        if (Boolean.getBoolean("update.pages")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page))
                .as(page + " is stale: run mvn test -pl formats -am -Dtest=HomeFilePageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.pages=true")
                .isEqualTo(expected);
    }
}
