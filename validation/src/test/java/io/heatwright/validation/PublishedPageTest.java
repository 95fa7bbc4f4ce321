package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedPageTest {

    @Test
    void the_page_and_its_pictures_in_the_checkout_are_what_the_suites_find_today() throws IOException {
        var findings = Suite.all().stream().map(ValidationPage.Finding::of).toList();
        var root = Path.of("..");

        assertThat(Files.readString(root.resolve("VALIDATION.md")))
                .as("a change of physics needs a person's eye: ./heatwright validate --write VALIDATION.md")
                .isEqualTo(ValidationPage.print(findings));
        for (var finding : findings) {
            for (var plot : finding.plots()) {
                assertThat(Files.readString(
                                root.resolve(ValidationPage.PICTURES).resolve(plot.file())))
                        .as(plot.file())
                        .isEqualTo(plot.svg());
            }
        }
    }
}
