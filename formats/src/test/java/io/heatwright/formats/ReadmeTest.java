package io.heatwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleSaysWhatTheReadmeSays() throws IOException {
        // example
        var reading = YamlReader.read("home.yaml", "format: 1\nformat: 2".getBytes(StandardCharsets.UTF_8));

        var message = reading.findings().get(0).print();
        // end

        assertThat(Files.readString(Path.of("README.md"))).contains("`message` is `" + message + "`");
    }

    @Test
    void theExampleInTheReadmeIsTheOneTestedHere() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/formats/ReadmeTest.java"));
        var from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
