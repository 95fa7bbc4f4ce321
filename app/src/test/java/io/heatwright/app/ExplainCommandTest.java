package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code units explain}: the cycle behind a unit's published points. */
class ExplainCommandTest {

    private static final String UNIT = "mitsubishi-fh09";

    @TempDir
    Path folder;

    private Run explain(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "units";
        all[1] = "explain";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.in(folder, all);
    }

    /** The text as if the terminal were wide enough. */
    private static String flat(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void tells_what_is_published_what_is_derived_and_where_the_power_goes() {
        var run = explain(UNIT, "--outdoor", "5F");

        assertThat(run.status()).isZero();
        assertThat(flat(run))
                .contains(
                        "Refrigerant R410A, assumed",
                        "47 °F maximum",
                        "18,000 Btu/h",
                        "Heating at maximum speed, 5 °F outdoors",
                        "derived.",
                        "published here: heat 10,900 Btu/h",
                        "second-law efficiency",
                        "evaporator outlet",
                        "condenser outlet",
                        "an ideal machine")
                .doesNotContain("NaN", "Fault");
    }

    @Test
    void says_when_it_goes_below_what_is_published() {
        assertThat(flat(explain(UNIT, "--outdoor", "-30F")))
                .contains("derived, and below the coldest published point.");
        assertThat(explain(UNIT, "--outdoor", "-30F", "--format", "json").out())
                .contains("\"below_coldest_published_point\": true");
    }

    @Test
    void a_fault_is_graded_by_the_published_regression() {
        var run = explain(UNIT, "--mode", "cool", "--fault", "undercharge 20 %", "--fault", "sensor offset 2 K");

        assertThat(run.status()).isZero();
        assertThat(flat(run))
                .contains("undercharge 20 % 0.889 0.978 0.909 published regression", "settles 4 °F too cold");
    }

    @Test
    void all_faults_come_at_three_severities() {
        var run = explain(UNIT, "--faults", "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.endsWith(",worn compressor")))
                .hasSize(3);
        assertThat(run.out().lines().filter(line -> line.contains(".outcome,"))).hasSize(11 * 3 + 1);
        assertThat(run.out()).startsWith("figure,value\nid,mitsubishi-fh09\n").contains("stops", "failed indoor fan");
    }

    @Test
    void json_is_a_tree_with_units_in_its_keys() {
        var run = explain(UNIT, "--speed", "rated", "--format", "json");

        var reading = JsonReader.read("result", run.out().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        assertThat(((Tree.Branch) reading.tree().orElseThrow())
                        .entries().stream().map(Tree.Entry::key).toList())
                .containsExactly(
                        "id",
                        "name",
                        "refrigerant",
                        "refrigerant_provenance",
                        "provenance",
                        "condition",
                        "circuit",
                        "points",
                        "result",
                        "states",
                        "losses",
                        "faults");
        assertThat(run.out()).contains("\"capacity_w\": 1963.", "\"enthalpy_j_kg\"", "\"share_of_power\"");
    }

    @Test
    void the_cycle_can_be_drawn() throws IOException {
        var run = explain(UNIT, "--svg", "cycle.svg");

        assertThat(run.status()).isZero();
        assertThat(Files.readString(folder.resolve("cycle.svg")))
                .startsWith("<svg")
                .contains("<title>The refrigerant cycle of Mitsubishi", "enthalpy, kJ/kg", "evaporator inlet")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void the_same_question_has_the_same_bytes() {
        assertThat(explain(UNIT, "--faults").out())
                .isEqualTo(explain(UNIT, "--faults").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mitsubishi-fh9 | | | Nearest: mitsubishi-fh09.",
                "lg-lsu120hsv5 | | | needed are heat and power at maximum speed at both 47 °F and 17 °F",
                "mitsubishi-fh09 | --fault | undrecharge 20 % | Nearest: undercharge",
                "mitsubishi-fh09 | --fault | undercharge 45 % | Allowed: undercharge 0 % to 30 %",
                "mitsubishi-fh09 | --fault | undercharge 5 K | has another unit",
                "mitsubishi-fh09 | --fault | 20 % | is no fault",
                "mitsubishi-fh09 | --outdoor | 90F | Allowed: -40 to 18 °C (-40 to 64 °F)",
                "mitsubishi-fh09 | --outdoor | 17 | Allowed: a temperature with its unit",
                "mitsubishi-fh09 | --indoor | 10F | Allowed: 5 to 32 °C (41 to 90 °F)",
                "no-such.yaml | | | there is no such file"
            })
    void what_cannot_be_answered_is_refused_with_the_way_out(String unit, String option, String value, String message) {
        var run = option == null ? explain(unit) : explain(unit, option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_sheet_of_ones_own_is_explained_too() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), """
                format: 1
                sources:
                  me: measured by me
                products:
                  - id: mine
                    maker: Me
                    model: Mine
                    kind: mini-split
                    compressor: variable speed
                    source: me
                    date: 2026
                    refrigerant: {name: R-32}
                    supply: {voltage: 115 V, connection: hardwired, source: me}
                    ratings: {SEER: 20, HSPF: 10, EER: 12}
                    heating:
                      - {at: 47 °F, maximum: 14000 Btu/h using 1200 W}
                      - {at: 17 °F, maximum: 10000 Btu/h using 1200 W}
                    cooling:
                      - {at: 95 °F, rated: 9000 Btu/h}
                """);

        var run = explain("mine.yaml", "--outdoor=-8C", "--units", "metric");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Refrigerant R32.", "Heating at maximum speed, -8.0 °C outdoors");
    }
}
