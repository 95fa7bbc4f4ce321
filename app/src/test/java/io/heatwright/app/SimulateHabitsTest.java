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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people set beside temperatures changes the run as it should. */
class SimulateHabitsTest {

    private static final int JANUARY_20 = 19 * 24 * 12;

    @TempDir
    Path folder;

    @BeforeEach
    void aHome() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"), folder.resolve("home.yaml"));
    }

    private Run simulate(String... more) {
        var words = new ArrayList<>(List.of("simulate", "home.yaml", "--step", "5m", "--unit", "mitsubishi-fh09"));
        words.addAll(Arrays.asList(more));
        return Run.in(folder, words.toArray(String[]::new));
    }

    private List<NamedCsvRecord> series(String... habits) throws IOException {
        var words = Stream.concat(Arrays.stream(habits), Stream.of("--out", "year.csv"));
        var run = simulate(words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(folder.resolve("year.csv"))).stream()
                .toList();
    }

    private void thermostat(String keys) throws IOException {
        var file = folder.resolve("home.yaml");
        Files.writeString(
                file,
                Files.readString(file).replace("    built: 1960s", "    thermostat: {" + keys + "}\n    built: 1960s"));
    }

    private static double figure(NamedCsvRecord row, String key) {
        return Double.parseDouble(row.getField(key));
    }

    private static double sum(List<NamedCsvRecord> rows, String key) {
        return rows.stream().mapToDouble(row -> figure(row, key)).sum();
    }

    /** In the nights from ten to seven. */
    private static double highestAtNight(List<NamedCsvRecord> rows, String key) {
        var highest = 0.0;
        for (var i = 0; i < rows.size(); i++) {
            int hour = i / 12 % 24;
            if (hour >= 22 || hour < 7) {
                highest = Math.max(highest, figure(rows.get(i), key));
            }
        }
        return highest;
    }

    @Test
    void quiet_hours_lower_the_highest_output_and_power() throws IOException {
        // Coming back from a setback before seven asks for much.
        thermostat("heating: 70 °F, periods: [{hours: 10 pm to 5 am, heating: 60 °F}]");
        var usual = series();
        var quiet = series("--quiet", "10 pm to 7 am 15 %");

        assertThat(highestAtNight(quiet, "output_share")).isLessThan(highestAtNight(usual, "output_share"));
        assertThat(highestAtNight(quiet, "electric_power_w")).isLessThan(highestAtNight(usual, "electric_power_w"));
    }

    @Test
    void drying_takes_more_water_from_the_air() throws IOException {
        assertThat(sum(series("--dry", "50%"), "moisture_removed_kg_per_h"))
                .isGreaterThan(sum(series(), "moisture_removed_kg_per_h"));
    }

    @Test
    void the_homes_own_humidity_counts_unless_another_is_given() throws IOException {
        thermostat("humidity: 50 %");

        assertThat(simulate().out()).contains("Set: drying above 50 % relative humidity (from the home file).");
        assertThat(simulate("--dry", "60%").out()).contains("Set: drying above 60 % relative humidity.");
    }

    @Test
    void a_power_cut_leaves_the_room_colder() throws IOException {
        var usual = series();
        var cut = series("--power-cut", "01-20 18:00 6h");
        int end = JANUARY_20 + 24 * 12 - 1;

        assertThat(figure(cut.get(end), "room_air_temperature_c"))
                .isLessThan(figure(usual.get(end), "room_air_temperature_c") - 0.5);
        for (int step = JANUARY_20 + 18 * 12; step <= end; step++) {
            assertThat(figure(cut.get(step), "electric_power_w")).isZero();
        }
    }

    @Test
    void a_sensor_that_reads_warm_leaves_the_room_cooler_in_winter_and_one_that_reads_cold_warmer() throws IOException {
        var january = 31 * 24 * 12;
        var warm = sum(series("--sensor", "+1.5K").subList(0, january), "room_air_temperature_c") / january;
        var usual = sum(series().subList(0, january), "room_air_temperature_c") / january;
        var cold = sum(series("--sensor", "-1K").subList(0, january), "room_air_temperature_c") / january;

        assertThat(warm).isLessThan(usual - 0.5);
        assertThat(cold).isGreaterThan(usual + 0.3);
    }

    @Test
    void a_fan_that_stops_leaves_more_of_the_water_on_the_coil() throws IOException {
        assertThat(sum(series("--fan", "stops"), "moisture_removed_kg_per_h"))
                .isGreaterThan(sum(series("--fan", "blows-on"), "moisture_removed_kg_per_h"));
    }

    @Test
    void a_frost_guard_heats_though_heating_is_off() throws IOException {
        thermostat("heating: none");

        assertThat(series().stream().noneMatch(row -> row.getField("mode").equals("1")))
                .isTrue();
        assertThat(series("--frost-guard", "16C").stream()
                        .anyMatch(row -> row.getField("mode").equals("1")))
                .isTrue();
    }

    @Test
    void the_summary_says_what_was_set() {
        var run = simulate(
                "--quiet",
                "22-7 60%",
                "--dry",
                "55%",
                "--frost-guard",
                "46F",
                "--power-cut",
                "01-20 18:00 6h",
                "--power-cut",
                "07-04 noon 30 min",
                "--sensor",
                "+1.5K",
                "--fan",
                "stops",
                "--units",
                "metric");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Set: quiet from 22 to 7 h at 60 % of the highest output or less; drying above 55 % relative"
                        + " humidity; heating below 8 °C at any time; no electricity from 01-20 18:00 6h; no"
                        + " electricity from 07-04 noon 30 min; sensor reads +1.5 K against the room; indoor fan stops"
                        + " while the compressor rests.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --quiet       | 22-7            | --quiet: "22-7" is not to be read as quiet hours. Allowed: whole hours and a share
            --quiet       | 22-7 60         | --quiet: "22-7 60" is not
            --quiet       | 22:30-7 60%     | --quiet: "22:30-7 60%" is not
            --quiet       | 7-7 60%         | --quiet: "7-7 60%" is not
            --dry         | 55              | --dry: "55" is no relative humidity to dry at. Allowed: 20 to 100 %
            --dry         | 55 C            | --dry: "55 C" is a temperature where a share is wanted
            --frost-guard | 8               | --frost-guard: "8" has no unit. Allowed: a temperature such as 8C or 46F. Nearest: 8 °F or 8 °C.
            --frost-guard | 40C             | --frost-guard: "40C" is out of range. Allowed: 0 to 20 °C
            --power-cut   | 02-30 18:00 6h  | --power-cut: "02-30 18:00 6h" is not to be read as a power cut. Allowed: month and day
            --power-cut   | 01-20 18:00     | --power-cut: "01-20 18:00" is not
            --power-cut   | 01-20 24:00 6h  | --power-cut: "01-20 24:00 6h" is not
            --power-cut   | 01-20 18:00 30d | --power-cut: "01-20 18:00 30d" is not
            --sensor      | 9K              | --sensor: "9K" is out of range. Allowed: -5 to 5 K
            --fan         | off             | "off" is none of stops, blows-on
            """)
    void what_cannot_be_set_is_refused(String option, String value, String message) {
        var run = simulate(option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void what_no_long_step_can_show_is_refused_there() {
        var run = Run.in(folder, "simulate", "home.yaml", "--step", "1h", "--today", "--sensor", "+1.5K");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("--step: in steps of 1 hour no control acts")
                .hasLineCount(1);
    }

    @Test
    void steps_too_long_for_the_runs_are_named() {
        var run = Run.in(folder, "simulate", "home.yaml", "--step", "5m", "--unit", "mitsubishi-mxz-3c24");

        assertThat(run.err()).contains("Runs are short against steps of 5 minutes: of ", "--step 1m tells more.");
    }
}
