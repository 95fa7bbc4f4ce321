package io.heatwright.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_says_what_the_readme_says() {
        // example
        var circuit = new Circuit(
                "bedroom",
                VoltageClass.V120,
                OptionalDouble.of(15),
                Outlet.THREE_PRONG,
                Wiring.UNKNOWN,
                List.of("bedroom", "hall"),
                List.of(Load.stated("lamp", 60, Duty.CONTINUOUS), Load.stated("laptop", 90, Duty.CONTINUOUS)),
                false,
                new Era(1960, 1969));
        var unit = Appliance.corded("window unit", VoltageClass.V120, Plug.NEMA_5_15, OptionalDouble.of(7.2));
        var heater = PlugLoad.SPACE_HEATER.assumed("space heater");

        var today = CircuitScreen.today(circuit.with(List.of(heater)), Edition.DEFAULT);
        var planned = CircuitScreen.screen(circuit, unit, List.of(heater), Edition.DEFAULT);
        // end

        var deciding = today.deciding().orElseThrow();
        assertThat(today.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(deciding.value()).isCloseTo(13.75, within(1e-9));
        assertThat(deciding.limit()).isCloseTo(12, within(1e-9));
        assertThat(planned.verdict()).isEqualTo(Verdict.PASSES);
        assertThat(planned.conditions()).extracting(Condition::code).contains(Condition.Code.REPLACED_LOADS_ELSEWHERE);
    }

    @Test
    void the_example_in_the_readme_is_the_one_tested_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/io/heatwright/circuit/ReadmeTest.java"));
        int from = source.indexOf("// example") + "// example".length();
        var tested = source.substring(from, source.indexOf("// end")).stripIndent();
        var readme = Files.readString(Path.of("README.md"));
        var printed = readme.substring(readme.indexOf("```java") + "```java".length(), readme.lastIndexOf("```"));
        assertThat(printed).isEqualToNormalizingWhitespace(tested);
    }
}
