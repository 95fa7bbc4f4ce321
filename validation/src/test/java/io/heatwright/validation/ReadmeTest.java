package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_finds_no_miss() {
        // example
        var checks = new AnalyticalSuite().run();
        var misses = checks.stream().filter(check -> !check.inside()).toList();
        // end

        assertThat(misses).isEmpty();
    }

    @Test
    void the_example_in_the_readme_is_the_one_tested_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/validation/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
