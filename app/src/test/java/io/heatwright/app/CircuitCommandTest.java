package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A circuit by the minute: the screen's verdict first, and nothing after it that softens it. */
class CircuitCommandTest {

    private static final String HOME = """
            format: 1
            place: New York, NY
            tenure: rent
            rooms:
              bedroom: {floor: 12 ft x 14 ft, built: 1960s, outside: [south], below: apartment}
            circuits:
              bedroom:
                voltage: 120 V
                breaker: 15 A
                outlet: three-prong
                also: [lamp 60 W, kettle 1500 W]
                use: [{load: kettle, hours: 7 am to 7:05 am}]
                wire: 14 AWG
                run: 60 ft
            panel: {service: 60 A, floor: 700 sq ft, appliances: [range 8 kW], heating: 0 W, cooling: 1100 W}
            now: [electric space heater 1500 W]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aBedroomWithAKettle() throws IOException {
        Files.writeString(folder.resolve("home.yaml"), HOME);
        Files.writeString(folder.resolve("typo.yaml"), HOME.replace("load: kettle", "load: ketle"));
        Files.writeString(folder.resolve("thin.yaml"), HOME.replace("14 AWG", "16 AWG"));
        Files.writeString(folder.resolve("aluminum.yaml"), HOME.replace("run:", "wiring: aluminum\n    run:"));
    }

    private Run wide(String... arguments) {
        return Run.with(folder, "", Map.of("COLUMNS", "200"), arguments);
    }

    @Test
    void the_worst_of_the_screen_stands_first_and_the_minutes_explain_it() {
        var run = wide("circuit", "home.yaml", "--watts", "960");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .startsWith("Today, before any new unit: FAILS THE SCREEN.");
        assertThat(run.out())
                .contains("With a unit: CANNOT TELL: READ THE NAMEPLATE.")
                .contains("They never change what the screen says.")
                .contains("unit beside electric space heater")
                .contains("Must trip first")
                .contains("1 from the home file")
                .contains("14 AWG copper, 60 ft one way.")
                .contains("by NEC 220.83(B)")
                .contains("Missing: measured peak");
        assertThat(run.out().lines().filter(line -> line.startsWith("unit beside") || line.startsWith("unit instead")))
                .as("the worst case stands first")
                .first()
                .asString()
                .startsWith("unit beside");
    }

    @Test
    void nothing_it_says_clears_anything() {
        var run = wide("circuit", "home.yaml", "--watts", "100");
        assertThat(run.out()).doesNotContainPattern("(?i)\\b(safe|ok|compliant|allowed)\\b");
    }

    @Test
    void without_a_unit_it_tells_of_today() {
        var run = wide("circuit", "home.yaml");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Today: FAILS THE SCREEN.", "without a unit on this circuit");
    }

    @Test
    void of_aluminium_wires_it_cannot_tell_the_drop() {
        assertThat(wide("circuit", "aluminum.yaml").out()).contains("Voltage drop: cannot tell.");
    }

    @Test
    void a_unit_for_another_voltage_never_runs_on_the_circuit() {
        var run = wide("circuit", "home.yaml", "--unit", "mitsubishi-fh09");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("FAILS THE SCREEN", "without a unit on this circuit");
    }

    @Test
    void programs_get_the_same_with_units_in_the_keys() {
        var run = wide("circuit", "home.yaml", "--watts", "960", "--format", "json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(JsonReader.read("result", run.out().getBytes(StandardCharsets.UTF_8))
                        .findings())
                .isEmpty();
        assertThat(run.out())
                .contains("\"verdict\": \"cannot_tell\"", "\"today_verdict\": \"fails\"", "\"unit_power_w\": 960")
                .contains("\"above_rating_min\"", "\"must_trip\"", "\"largest_drop_share\"", "\"demand_va\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typo.yaml | --watts | 900 | circuits.bedroom.use[1].load | Nearest: kettle",
                "thin.yaml | --watts | 900 | circuits.bedroom.wire | 14 AWG",
                "home.yaml | --watts | 0 | --watts: \"0\" | above 0 W",
                "home.yaml | --watts | lots | --watts: \"lots\" | such as 900",
                "home.yaml | --room | bedrom | --room: \"bedrom\" | Nearest: bedroom",
                "home.yaml | --unit | midea-pwhp | no nameplate amps are published | --watts 900",
                "none.yaml | --watts | 900 | none.yaml | there is no such file"
            })
    void what_cannot_be_used_is_refused_with_its_place_and_the_nearest(
            String home, String option, String value, String place, String fix) {
        var run = wide("circuit", home, option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(place, fix);
    }
}
