package io.heatwright.refrigerant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleRuns() {
        var fluid = TestFluids.fluid("R32");
        // example
        var state = fluid.state();
        state.temperaturePressure(300, 1e6);
        double enthalpy = state.enthalpy();
        state.pressureEntropy(2.5e6, state.entropy());
        double work = (state.enthalpy() - enthalpy) / 0.7;
        var liquid = fluid.saturation(313.15).liquid();
        double heat = enthalpy + work - liquid.enthalpy();
        // end
        assertThat(heat / work).isBetween(5.0, 6.5);
    }

    @Test
    void theReadmeShowsTheExampleThatRuns() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/refrigerant/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
