package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Today's heat helps a unit that cannot carry the winter alone, by the rule that was given. */
class SimulateSupplementTest {
    /** Heats down to 41 °F only. */
    private static final String MILD_WEATHER_UNIT = "class-window-heat-pump-fixed-speed-120v-low";

    @TempDir
    Path folder;

    @BeforeEach
    void aHome() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"), folder.resolve("home.yaml"));
    }

    private Run simulate(String... more) {
        var words = new ArrayList<>(
                List.of("simulate", "home.yaml", "--step", "5m", "--format", "csv", "--unit", MILD_WEATHER_UNIT));
        words.addAll(Arrays.asList(more));
        return Run.in(folder, words.toArray(String[]::new));
    }

    private NamedCsvRecord row(String... more) {
        var run = simulate(more);
        assertThat(run.status()).as(run.err()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream()
                .findFirst()
                .orElseThrow();
    }

    private static double figure(NamedCsvRecord row, String key) {
        return Double.parseDouble(row.getField(key));
    }

    @Test
    void aDroopKeepsTheRoomWarmerThanTheUnitAlone() {
        var alone = row();
        var helped = row("--supplement", "droop 1K");

        assertThat(figure(helped, "supplement_heat_kwh")).isPositive();
        assertThat(figure(helped, "cold_hours")).isLessThan(0.5 * figure(alone, "cold_hours"));
        assertThat(figure(helped, "heat_kwh")).isGreaterThan(figure(helped, "supplement_heat_kwh"));
    }

    @Test
    void theColderTheChangeOverTheLessTheSupplementGives() {
        var early = row("--supplement", "below 5C");
        var late = row("--supplement", "below -5C");

        assertThat(figure(late, "supplement_heat_kwh")).isLessThan(figure(early, "supplement_heat_kwh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost", "droop", "droop 0K", "droop 99K", "below", "below warm", "both droop 2K"})
    void anotherRuleIsRefusedWithThoseThatThereAre(String rule) {
        var run = simulate("--supplement", rule);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--supplement: \"" + rule + "\"").contains("\"droop 2K\"");
    }

    @Test
    void aHomeThatDoesNotSayWhatThereIsTodayIsRefused() throws IOException {
        var file = folder.resolve("home.yaml");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^now:.*$", ""));

        var run = simulate("--supplement", "droop 2K");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--supplement needs to know what there is");
    }
}
