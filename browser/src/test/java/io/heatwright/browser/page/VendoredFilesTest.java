package io.heatwright.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was vendored is what the manifest says, unchanged since it was published. */
class VendoredFilesTest {

    private static List<Tree.Branch> manifest() {
        var bytes = WebFile.text("web/vendor/MANIFEST.json").getBytes(StandardCharsets.UTF_8);
        var tree = JsonReader.read("MANIFEST.json", bytes).tree().orElseThrow();
        return ((Tree.Sequence) tree)
                .items().stream().map(Tree.Branch.class::cast).toList();
    }

    private static String text(Tree.Branch entry, String key) {
        return ((Tree.Text) entry.value(key).orElseThrow()).value();
    }

    @Test
    void every_file_has_its_digest() throws Exception {
        assertThat(manifest()).isNotEmpty();
        for (var entry : manifest()) {
            var bytes = WebFile.text("web/vendor/" + text(entry, "file")).getBytes(StandardCharsets.UTF_8);
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(digest).as(text(entry, "file")).isEqualTo(text(entry, "sha256"));
        }
    }

    @Test
    void every_file_has_a_licence_with_its_text() {
        for (var entry : manifest()) {
            assertThat(text(entry, "licence")).isIn("MIT", "Apache-2.0");
            assertThat(WebFile.text("web/vendor/" + text(entry, "licenceText"))).isNotBlank();
        }
    }
}
