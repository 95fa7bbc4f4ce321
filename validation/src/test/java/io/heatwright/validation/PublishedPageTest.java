package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedPageTest {

    @Test
    void the_page_in_the_checkout_is_what_the_suites_find_today() throws IOException {
        var findings = Suite.all().stream()
                .map(suite -> new ValidationPage.Finding(suite, suite.run()))
                .toList();

        assertThat(Files.readString(Path.of("..", "VALIDATION.md")))
                .as("a change of physics needs a person's eye: ./heatwright validate --write VALIDATION.md")
                .isEqualTo(ValidationPage.print(findings));
    }
}
