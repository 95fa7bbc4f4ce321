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
import org.junit.jupiter.params.provider.CsvSource;

/** A whole home through its year. By five minutes where starts matter, else by the hour. */
class SimulateHomeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anApartment() throws IOException {
        Files.copy(Run.CHECKOUT.resolve("examples/apartment-baltimore.yaml"), folder.resolve("home.yaml"));
    }

    private Run simulate(String step, String... more) {
        var words = new ArrayList<>(List.of("simulate", "home.yaml", "--step", step));
        words.addAll(Arrays.asList(more));
        return Run.in(folder, words.toArray(String[]::new));
    }

    private List<NamedCsvRecord> rows(String step, String... more) {
        var words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--format", "csv"));
        var run = simulate(step, words.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    }

    private static double figure(NamedCsvRecord row, String key) {
        return Double.parseDouble(row.getField(key));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void three_small_units_leave_no_room_waiting_and_none_cold() {
        var row = rows(
                        "1h",
                        "--install",
                        "bedroom=mitsubishi-fh06",
                        "--install",
                        "lounge=mitsubishi-fh09",
                        "--install",
                        "study=mitsubishi-fh06")
                .get(0);

        assertThat(figure(row, "waiting_hours")).isZero();
        assertThat(figure(row, "lost_to_ducts_kwh")).isZero();
        assertThat(figure(row, "cold_room_hours")).isLessThan(24);
        assertThat(figure(row, "heat_kwh")).isPositive();
        assertThat(figure(row, "cooling_kwh")).isPositive();
    }

    @Test
    void one_small_room_on_a_three_zone_unit_cycles() {
        var small = rows("5m", "--install", "study=mitsubishi-fh06").get(0);
        var large = rows("5m", "--install", "study=mitsubishi-mxz-3c24").get(0);

        assertThat(figure(large, "starts")).isGreaterThan(4 * figure(small, "starts"));
        assertThat(figure(large, "below_lowest_hours")).isGreaterThan(0.95 * figure(large, "running_hours"));
        assertThat(figure(large, "electricity_kwh")).isGreaterThan(1.2 * figure(small, "electricity_kwh"));
    }

    @Test
    void opposite_requests_on_one_multi_zone_unit_make_a_room_wait() throws IOException {
        var home = folder.resolve("home.yaml");
        var text = Files.readString(home);
        int study = text.indexOf("use: home office");
        // A study kept cool beside a lounge kept warm.
        Files.writeString(
                home,
                text.substring(0, study)
                        + text.substring(study)
                                .replace("heating: 70 °F", "heating: 58 °F")
                                .replace("cooling: 76 °F", "cooling: 64 °F"));
        var shared = rows("5m", "--install", "lounge,study=mitsubishi-mxz-2c20").get(0);
        var apart = rows("5m", "--install", "lounge=mitsubishi-fh09", "--install", "study=mitsubishi-fh06")
                .get(0);

        assertThat(figure(shared, "waiting_hours")).isGreaterThan(50);
        assertThat(figure(apart, "waiting_hours")).isZero();
    }

    @Test
    void rooms_without_a_unit_float_and_the_answer_says_so() {
        var run = simulate("1h", "--install", "study=mitsubishi-fh06");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("No unit serves bedroom, lounge: left to the weather");
        assertThat(figure(rows("1h", "--install", "study=mitsubishi-fh06").get(0), "lounge.cold_hours"))
                .isGreaterThan(1000);
    }

    @Test
    void ducts_lose_as_their_place_and_dampers_reach_every_room() {
        var attic =
                rows("5m", "--install", "bedroom,lounge,study=moovair-dma18").get(0);
        var indoors = rows("5m", "--install", "bedroom,lounge,study=moovair-dma18", "--ducts", "indoors")
                .get(0);
        var zones = rows("5m", "--install", "bedroom,lounge,study=moovair-dma18", "--ducts", "indoors", "--zones")
                .get(0);

        assertThat(figure(attic, "lost_to_ducts_kwh")).isGreaterThan(0.1 * figure(attic, "heat_kwh"));
        assertThat(figure(indoors, "lost_to_ducts_kwh")).isZero();
        assertThat(figure(zones, "hot_room_hours")).isLessThan(0.5 * figure(indoors, "hot_room_hours"));
    }

    @Test
    void three_arrangements_stand_side_by_side_the_same_on_any_number_of_threads() {
        var one = simulate("1h", "--compare-home", "--threads", "1");
        var three = simulate("1h", "--compare-home", "--threads", "3");

        assertThat(one.status()).as(one.err()).isZero();
        assertThat(three.out()).isEqualTo(one.out());
        assertThat(one.out()).contains("WHAT IT MEANS", "WHAT WAS TAKEN", "Units are chosen by a rule");
        assertThat(rows("1h", "--compare-home"))
                .extracting(row -> row.getField("arrangement"))
                .containsExactly("one small unit a room", "one multi-zone unit", "one central unit");
    }

    @Test
    void the_series_add_up_to_what_the_answer_says() throws IOException {
        var run = simulate("1h", "--install", "bedroom,study=mitsubishi-mxz-2c20", "--out", "y.csv", "--format", "csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Written: y.csv, y.dictionary.json.");
        var answer = CsvReader.builder().ofNamedCsvRecord(run.out()).stream()
                .toList()
                .get(0);
        var rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(folder.resolve("y.csv"))).stream()
                .toList();
        var watts = rows.stream()
                .mapToDouble(row -> figure(row, "mitsubishi_mxz_2c20_in_bedroom_and_study.electric_power_w"))
                .sum();
        assertThat(rows).hasSize(8760);
        assertThat(watts / 1000 / figure(answer, "electricity_kwh")).isBetween(1 - 1e-5, 1 + 1e-5);
        assertThat(Files.readString(folder.resolve("y.dictionary.json")))
                .contains("\"key\": \"lounge.air_temperature_c\"", "mitsubishi-mxz-2c20 in bedroom and study");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --install bedrom=mitsubishi-fh06 | "bedrom" is not a heated room of home.yaml. Allowed: bedroom, lounge, study. Nearest: bedroom.
            --install bedroom                | names no rooms and unit. Allowed: ROOM=UNIT
            --install bedroom,lounge=mitsubishi-fh06 | is a mini-split and serves one room.
            --install bedroom=mitsubishi-fh6 | There is no unit "mitsubishi-fh6" in the catalogue. Nearest: mitsubishi-fh06.
            --install study=today --install study,lounge=today | study is served twice. Allowed: each room once.
            --install bedroom,lounge,study=mitsubishi-mxz-2c20 | has at most 2 heads, not 3.
            --compare-home --today           | --today is about one room
            --compare-home --install study=today | --compare-home chooses the units itself.
            --compare-home --ducts atic      | "atic" is none of attic, crawlspace, basement, indoors. Nearest: attic
            --compare-home --duct-leakage 90 | --duct-leakage: "90.0" is out of range. Allowed: 0 to 50 percent.
            --compare-home --out y.csv       | --out holds the year of one arrangement.
            --today --zones                  | Allowed: with --install or --compare-home.
            """)
    void what_cannot_be_installed_is_refused_and_nothing_is_written(String words, String message) throws IOException {
        var before = files();
        var run = simulate("1h", words.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(files()).isEqualTo(before);
    }
}
