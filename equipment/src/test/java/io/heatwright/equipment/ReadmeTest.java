package io.heatwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleRuns() {
        var product = Sheets.gree();
        // example
        Equipment unit = Commissioning.commission(product, Trust.PROVEN);
        var operation = new Operation();
        operation.step(300);
        operation.weather(-5, 0.002, 101_325);
        operation.room(20, 0.006);
        operation.ask(Mode.HEAT);
        unit.assess(operation);
        operation.request(Math.max(1200, operation.lowestOutput()));
        unit.run(operation);
        double heat = operation.heatToRoom();
        double power = operation.electricPower();
        // end
        assertThat(operation.lowestOutput()).isBetween(400.0, 600.0);
        assertThat(heat).isBetween(800.0, 1200.0);
        assertThat(power).isBetween(200.0, 500.0);
    }

    @Test
    void theReadmeShowsTheExampleThatRuns() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/equipment/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
