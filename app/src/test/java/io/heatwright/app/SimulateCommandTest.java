package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room through its year. Mostly by the hour, which takes the least time. */
class SimulateCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aHome() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml"), folder.resolve("home.yaml"));
    }

    private Run simulate(String... more) {
        var words = new ArrayList<>(List.of("simulate", "home.yaml", "--step", "1h"));
        words.addAll(Arrays.asList(more));
        return Run.in(folder, words.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Tree.Branch branch(String json) {
        var reading = JsonReader.read("result", json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        return (Tree.Branch) reading.tree().orElseThrow();
    }

    @Test
    void one_unit_is_told_in_full() {
        var run = simulate("--unit", "mitsubishi-fh09", "--units", "metric");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Room bedroom, likely version, New York City, NY.")
                .contains("Mitsubishi Electric MUZ-FH09NA / MSZ-FH09NA (240 V mini-split)")
                .contains("ENERGY OF THE YEAR", "THE ROOM", "CYCLING", "COMFORT", "NOISE", "CIRCUIT")
                .contains("lowest temperature", "°C");
        // In steps of an hour nothing starts.
        assertThat(run.out()).containsPattern("starts +– +a year");
    }

    @Test
    void several_units_stand_side_by_side_and_an_unpublished_one_at_both_ends_of_its_class() {
        var run = simulate(
                "--unit", "mitsubishi-fh09", "--unit", "gradient-all-weather-120v", "--today", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(rows(run.out()))
                .extracting(row -> row.getField("basis"))
                .containsExactly(
                        "its own figures",
                        "weaker end of its class",
                        "better end of its class",
                        "assumed for what is there");
    }

    @Test
    void the_result_for_programs_says_what_was_run_with_the_unit_in_every_key() {
        var run = simulate("--unit", "class-space-heater-low", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        var keys = branch(run.out()).entries().stream().map(Tree.Entry::key).toList();
        assertThat(keys)
                .containsExactly(
                        "home",
                        "room",
                        "version",
                        "place",
                        "station",
                        "step_s",
                        "habits",
                        "heating_load_w",
                        "cooling_load_w",
                        "systems");
        // All electricity of a heater is heat, and it knows no hours too hot.
        assertThat(run.out()).contains("\"seasonal_cop\": 1,", "\"hot_hours\": null", "\"cooling_kwh\": 0");
    }

    @Test
    void the_series_add_up_to_what_the_summary_says() throws IOException {
        var run = simulate("--unit", "mitsubishi-fh09", "--out", "year.csv", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Written: year.csv, year.dictionary.json.");
        var summary = rows(run.out()).get(0);
        var rows = rows(Files.readString(folder.resolve("year.csv")));
        assertThat(rows).hasSize(8760);
        var kilowattHours = rows.stream()
                        .mapToDouble(row -> Double.parseDouble(row.getField("electric_power_w")))
                        .sum()
                / 1000;
        assertThat(kilowattHours)
                .isCloseTo(Double.parseDouble(summary.getField("electricity_kwh")), within(kilowattHours * 1e-5));
        var dictionary = Files.readString(folder.resolve("year.dictionary.json"));
        assertThat(dictionary)
                .contains("\"home\": \"home.yaml\"", "\"unit_id\": \"mitsubishi-fh09\"", "\"step_s\": 3600");
        for (var key : rows.get(0).getHeader()) {
            assertThat(dictionary).contains("\"key\": \"" + key + "\"");
        }
    }

    @Test
    void steps_of_a_minute_are_as_many_as_the_year_has_minutes() throws IOException {
        var run =
                Run.in(folder, "simulate", "home.yaml", "--step", "1m", "--unit", "mitsubishi-fh09", "--out", "y.csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("starts +[0-9,]+ +a year").containsPattern("shortest run +[0-9.]+ +min");
        try (var lines = Files.lines(folder.resolve("y.csv"))) {
            assertThat(lines.count()).isEqualTo(1 + 365 * 24 * 60);
        }
    }

    @Test
    void the_same_series_comes_as_parquet() throws IOException {
        var run = simulate("--today", "--out", "year.parquet");

        assertThat(run.status()).as(run.err()).isZero();
        var bytes = Files.readAllBytes(folder.resolve("year.parquet"));
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
        assertThat(files()).contains("year.dictionary.json");
    }

    @Test
    void the_interesting_days_are_drawn() throws IOException {
        var run = simulate("--unit", "mitsubishi-fh09", "--plot", "days.svg");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("days.svg")))
                .startsWith("<svg")
                .contains("the coldest day", "the hottest day", "Mitsubishi Electric MUZ-FH09NA / MSZ-FH09NA, bedroom");
    }

    @Test
    void without_a_unit_the_one_that_the_plan_lists_first_is_run() {
        var run = simulate("--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Simulated is Gradient All-Weather 120V, which the plan lists first.");
        assertThat(rows(run.out()))
                .extracting(row -> row.getField("id"))
                .containsExactly("gradient-all-weather-120v", "gradient-all-weather-120v");
    }

    @Test
    void every_kind_of_system_is_run_or_said_to_be_unknown() {
        var run = simulate("--every", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(rows(run.out()))
                .extracting(row -> row.getField("system"))
                .contains(
                        "120 V window heat pump",
                        "120 V mini-split",
                        "240 V mini-split",
                        "cold-climate mini-split",
                        "multi-zone with one head",
                        "packaged terminal",
                        "electric space heater",
                        "electric baseboard",
                        "window air conditioner",
                        "portable air conditioner",
                        "gas furnace",
                        "boiler with radiators",
                        "propane or oil furnace")
                .doesNotContain("central heat pump");
        assertThat(run.err()).contains("Central heat pumps and central air conditioners are left out:");
        assertThat(run.err())
                .contains(
                        "The catalogue has neither product nor class of: through-wall heat pump, portable heat pump.");
        assertThat(simulate("--every", "--format", "csv", "--threads", "1").out())
                .isEqualTo(run.out());
    }

    @Test
    void a_furnace_serves_one_room_with_a_share_of_its_output() {
        var run = Run.in(folder, "simulate", "home.yaml", "--every", "--step", "5m", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        var furnaces = rows(run.out()).stream()
                .filter(row -> row.getField("system").equals("gas furnace"))
                .toList();
        assertThat(furnaces).hasSize(2);
        for (var furnace : furnaces) {
            assertThat(Double.parseDouble(furnace.getField("heat_kwh")))
                    .as("a furnace that overshoots would deliver far more than a heater needs")
                    .isLessThan(1.2 * heat(rows(run.out()), "electric baseboard"));
            assertThat(furnace.getField("cold_hours")).isEqualTo("0");
        }
    }

    private static double heat(List<NamedCsvRecord> rows, String system) {
        return rows.stream()
                .filter(row -> row.getField("system").equals(system))
                .mapToDouble(row -> Double.parseDouble(row.getField("heat_kwh")))
                .max()
                .orElseThrow();
    }

    @Test
    void a_leaky_room_needs_more_heat_than_a_tight_one() {
        var tight = rows(
                simulate("--today", "--format", "csv", "--version", "tight").out());
        var leaky = rows(
                simulate("--today", "--format", "csv", "--version", "leaky").out());

        assertThat(Double.parseDouble(leaky.get(0).getField("heat_kwh")))
                .isGreaterThan(Double.parseDouble(tight.get(0).getField("heat_kwh")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --out year.txt --today            | --out: "year.txt" says no kind of file. Allowed: a name that ends with .csv
            --out .csv --today                | --out: ".csv" says no kind of file.
            --plot days.png --today           | --plot: "days.png" is no name of a drawing.
            --out none/year.csv --today       | --out: "none/year.csv" cannot be written: there is no folder
            --out year.csv --every            | --out and --plot hold the year of one unit.
            --plot d.svg --today --unit midea-pwhp | --out and --plot hold the year of one unit.
            --unit mitsubishi-fh90            | There is no unit "mitsubishi-fh90" in the catalogue. Nearest: mitsubishi-fh
            --room attic --today              | --room: "attic" is not a heated room of home.yaml. Allowed: bedroom.
            --threads 0 --today               | --threads: "0" is out of range.
            --version drafty --today          | "drafty" is none of tight, likely, leaky
            """)
    void what_cannot_be_run_is_refused_and_nothing_is_written(String words, String message) throws IOException {
        var before = files();
        var run = simulate(words.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void the_home_file_is_never_written_over() throws IOException {
        Files.writeString(folder.resolve("home.csv"), Files.readString(folder.resolve("home.yaml")));
        var run = Run.in(folder, "simulate", "home.csv", "--today", "--out", "./home.csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out: \"./home.csv\" is the home file itself.");
    }

    @Test
    void todays_system_must_be_known() throws IOException {
        Files.writeString(folder.resolve("home.yaml"), """
                format: 1
                place: Denver, CO
                rooms: {den: {floor: 4 m x 5 m, outside: [south]}}
                """);
        var run = simulate("--today");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().toLowerCase(Locale.ROOT)).contains("now: [electric space heater]");
    }
}
