package io.heatwright.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.ResistanceHeater;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theExampleCountsColdHours() {
        var drivers = new Rooms(3).drivers(10, 12);
        var heating = new double[24];
        var cooling = new double[24];
        Arrays.fill(heating, 21);
        Arrays.fill(cooling, 30);

        // example
        var setpoints = new Setpoints(heating, cooling);
        var margins = new Margins(1.1, 1.1, 0.6);
        var year = ControlledRun.year(drivers, setpoints, new ResistanceHeater(1500), margins);
        double cold = year.coldHours();
        double kilowattHours = year.electricity() / 3.6e6;
        // end

        assertThat(cold).isLessThan(240);
        assertThat(kilowattHours).isPositive().isCloseTo(year.heat() / 3.6e6, within(1e-6));
    }

    @Test
    void theExampleInTheReadmeIsTheOneTestedHere() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/simulation/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
