package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_asks_for_the_nearest_station() {
        var in = InputStream.nullInputStream();
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        // example
        var words = new String[] {"weather", "nearest", "Duluth, MN", "--format", "json"};
        var status = Heatwright.run(words, in, out, err, Path.of(""), System.getenv());
        // end

        assertThat(status).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\"station_id\": \"727450\"");
    }

    @Test
    void the_example_in_the_readme_is_the_one_tested_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/app/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
