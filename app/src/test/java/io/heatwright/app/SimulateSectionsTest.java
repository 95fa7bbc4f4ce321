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

/** What a run says of people, ears and wires. */
class SimulateSectionsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aHome() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"), folder.resolve("home.yaml"));
    }

    private Run simulate(String... more) {
        var words = new ArrayList<>(List.of("simulate", "home.yaml", "--step", "5m"));
        words.addAll(Arrays.asList(more));
        var run = Run.in(folder, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private static String flat(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private static List<NamedCsvRecord> rows(Run run) {
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    }

    @Test
    void the_screen_speaks_before_the_minutes_and_before_what_it_says_with_the_unit_if_worse() {
        var told = flat(simulate("--unit", "midea-u-8000"));

        assertThat(told)
                .containsSubsequence(
                        "CIRCUIT",
                        "SCREEN Circuit bedroom, 15 A, 120 V.",
                        "Today, before any new unit: FAILS THE SCREEN.",
                        "With ",
                        "MINUTES A year by the minute, the unit as simulated, up to",
                        "unit instead of",
                        "Must trip:",
                        "WIRES",
                        "PANEL");
    }

    @Test
    void without_nameplate_amps_the_screen_cannot_tell_and_the_minutes_are_shown_all_the_same() {
        var told = flat(simulate("--unit", "midea-pwhp"));

        assertThat(told)
                .contains("CANNOT TELL: READ THE NAMEPLATE")
                .containsPattern("the unit as simulated, up to [0-9,]+ W");
    }

    @Test
    void means_of_longer_steps_are_said_to_be_the_least_that_the_circuit_carries() {
        var told = flat(Run.in(folder, "simulate", "home.yaml", "--step", "1h", "--unit", "midea-pwhp"));

        assertThat(told)
                .containsSubsequence(
                        "At least: the unit's power is the mean of 60 minutes.",
                        "Within them it may draw more and trip. --step 1m tells it.",
                        "On the circuit");
        var byTheMinute = flat(Run.in(folder, "simulate", "home.yaml", "--step", "1m", "--unit", "midea-pwhp"));
        assertThat(byTheMinute).doesNotContain("At least: the unit's power");
    }

    @Test
    void a_unit_for_another_voltage_never_runs_on_the_circuit() {
        var run = simulate("--unit", "mitsubishi-fh09", "--unit", "midea-pwhp", "--format", "csv");

        assertThat(rows(run).get(0).getField("circuit_verdict")).isEqualTo("fails");
        assertThat(rows(run).get(0).getField("highest_current_a")).isEmpty();
        assertThat(Double.parseDouble(rows(run).get(1).getField("highest_current_a")))
                .isPositive();
    }

    @Test
    void a_level_that_nobody_published_is_said_to_be_missing() {
        assertThat(flat(simulate("--unit", "mitsubishi-fh09")))
                .contains("No indoor level is published for it, so nothing is said of the pillow.")
                .contains("No outdoor level is published for it, so nothing is said of the neighbour's window.");
    }

    @Test
    void a_published_level_is_heard_at_the_pillow_and_output_stands_for_speed() {
        var told = flat(simulate("--unit", "gradient-first-generation"));

        assertThat(told)
                .containsPattern("over 30 dB\\(A\\) at night, at the pillow [0-9,]+( to [0-9,]+)? h of 2,920")
                .contains("Output stands for speed, which nobody publishes")
                .contains("No outdoor level is published for it");
    }

    @Test
    void an_outdoor_level_is_heard_at_the_neighbours_window() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), """
                id: my-unit
                maker: Someone
                model: HP-9
                kind: mini-split
                compressor: variable speed
                source: the maker's data sheet
                date: 2026
                supply: {voltage: 120 V, connection: cord and plug, plug: 5-15P, amps: 11 A}
                heating:
                  - {at: 47 °F, rated: 9900 Btu/h using 700 W, basis: steady}
                  - {at: 17 °F, maximum: 10215 Btu/h at COP 2.36, basis: defrost-integrated}
                  - {at: 5 °F, maximum: 8680 Btu/h using 1252 W, basis: steady}
                cooling:
                  - {at: 95 °F, rated: 9000 Btu/h using 692 W}
                sound: {indoor low: 24 dB, indoor high: 38 dB, outdoor: 50 dB}
                """);

        assertThat(flat(simulate("--unit", "own.yaml")))
                .containsPattern("over 45 dB\\(A\\) at night, at the neighbour's window [0-9,]+( to [0-9,]+)? h")
                .contains("5 m from the outdoor unit with nothing between (our choice)");
    }

    @Test
    void a_room_that_is_kept_cool_is_less_comfortable_than_a_warm_one() throws IOException {
        assertThat(comfort("heating: 62 °F")).isLessThan(comfort("heating: 74 °F") - 10);
    }

    private double comfort(String thermostat) throws IOException {
        var home = Files.readString(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"));
        Files.writeString(
                folder.resolve("home.yaml"),
                home.replace("    built: 1960s", "    thermostat: {" + thermostat + "}\n    built: 1960s"));
        return Double.parseDouble(rows(simulate("--unit", "mitsubishi-fh09", "--format", "csv"))
                .get(0)
                .getField("comfortable_awake_percent"));
    }

    @Test
    void programs_get_the_same_in_full() {
        assertThat(simulate("--unit", "gradient-first-generation", "--format", "json")
                        .out())
                .contains(
                        "\"comfort\": {",
                        "\"noise_at_pillow\": {",
                        "\"circuit\": {",
                        "\"must_trip\": {",
                        "\"unit_power_simulated\": true")
                .doesNotContain("\"noise_at_window\"");
    }

    @Test
    void what_is_there_today_has_no_sheet_to_screen() {
        assertThat(flat(simulate("--today"))).contains("No sheet tells how this draws from the circuit.");
    }
}
