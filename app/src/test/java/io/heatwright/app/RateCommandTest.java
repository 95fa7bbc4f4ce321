package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.formats.products.ProductLibrary;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings computed from a sheet, beside the published ones. Figures by resdx, as in the tests of equipment. */
class RateCommandTest {

    private static final String GL15 = """
            id: gl15
            maker: Mitsubishi Electric
            model: MUZ-GL15NAH2
            kind: mini-split
            compressor: variable speed
            source: NEEP list, points made by resdx
            ratings: {SEER2: 21, EER2: 13, HSPF2: 11}
            test points:
              A full: 14000 Btu/h using 1080 W
              B_full: 15461.3 Btu/h using 972.51 W
              B low: [3428 Btu/h, 190 W]
              E int: 9176.2 Btu/h using 583.62 W
              F low: {capacity: 3806.5 Btu/h, power: 166.92 W}
              H0 low: 6125 Btu/h using 200 W
              H1 low: 4800 Btu/h using 200 W
              H1 full: 18000 Btu/h using 1600 W
              H2 intermediate: 9051.7 Btu/h using 849.6 W
              H2 full: 14853.8 Btu/h using 1587.56 W
              H3 full: 12100 Btu/h using 1600 W
              H4 full: 10472.9 Btu/h using 1268.73 W
            test:
              degradation: 0.25
              compressor off below: -10 °F
            """;

    @TempDir
    Path folder;

    private Run rate(String sheet, String... options) throws IOException {
        Files.writeString(folder.resolve("unit.yaml"), sheet);
        var arguments = new ArrayList<>(List.of("units", "rate", "unit.yaml"));
        arguments.addAll(List.of(options));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private Tree.Branch json(String sheet, String... options) throws IOException {
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--format", "json"));
        var run = rate(sheet, arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return (Tree.Branch) JsonReader.read("result", run.out().getBytes(StandardCharsets.UTF_8))
                .tree()
                .orElseThrow();
    }

    private static double number(Tree.Branch tree, String key) {
        return Double.parseDouble(text(tree, key));
    }

    private static String text(Tree.Branch tree, String key) {
        return ((Tree.Text) tree.value(key).orElseThrow()).value();
    }

    @Test
    void computed_and_published_stand_side_by_side_with_reasons() throws IOException {
        var run = rate(GL15);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Mitsubishi Electric MUZ-GL15NAH2 · mini-split", "AHRI 210/240-2023")
                .containsPattern("SEER2 +Btu.* 16.86 +21.00 +−19.7 %")
                .containsPattern("HSPF2 +IV .* 10.23 +11.00")
                .containsPattern("HSPF2 +V .* 8.62 +–")
                .contains("Why computed and published may differ:");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, standard, variable, IV, 10.2270",
        "2023, standard, variable, 5, 8.6152",
        "2023, as-in-resdx, variable, IV, 10.2768",
        "2023, as-in-resdx, variable, 2, 12.2688",
        "2017, as-in-resdx, variable, iv, 10.6860"
    })
    void json_has_units_in_its_keys_and_four_digits(
            String edition, String branch, String factor, String region, double expected) throws IOException {
        var tree = json(
                GL15,
                "--standard",
                edition,
                "--low-temperature-branch",
                branch,
                "--load-factor",
                factor,
                "--region",
                region);
        var suffix = edition.equals("2023") ? "2" : "";

        assertThat(number(tree, "seer" + suffix + "_btu_per_wh")).isCloseTo(16.8593, within(1e-4));
        assertThat(number(tree, "eer" + suffix + "_btu_per_wh")).isCloseTo(12.963, within(1e-4));
        assertThat(number(tree, "hspf" + suffix + "_btu_per_wh")).isCloseTo(expected, within(1.5e-4));
        assertThat(((Tree.Sequence) tree.value("cooling_bins").orElseThrow()).items())
                .hasSize(8);
    }

    @Test
    void a_larger_load_factor_lowers_a_variable_speed_unit_s_rating() throws IOException {
        assertThat(number(json(GL15, "--load-factor", "fixed"), "hspf2_btu_per_wh"))
                .isLessThan(number(json(GL15), "hspf2_btu_per_wh"));
    }

    @Test
    void bins_are_printed_when_asked_in_every_form() throws IOException {
        assertThat(rate(GL15).out()).doesNotContain("heating IV");
        assertThat(rate(GL15, "--bins").out()).contains("cooling", "heating IV", "heating V");
        var csv = rate(GL15, "--bins", "--format", "csv").out();
        assertThat(csv)
                .startsWith("season,outdoor_c,fraction,load_w,power_w,supplemental_w,cop,part_load_factor,"
                        + "highest_capacity_w,lowest_capacity_w,load_ratio,cycling_ratio\n");
        assertThat(csv.lines()).hasSize(1 + 8 + 13 + 16);
        assertThat(rate(GL15, "--format", "csv").out()).startsWith("metric,region,unit,computed,published,");
    }

    @Test
    void a_label_alone_is_rated_by_the_single_speed_model() throws IOException {
        var tree = json("""
                id: generic
                kind: central heat pump
                compressor: single speed
                ratings: {SEER2: 14.3, EER2: 11.7, HSPF2: 7.5}
                cooling: [{at: 95 °F, rated: 24000 Btu/h}]
                """);

        assertThat(number(tree, "seer2_btu_per_wh")).isCloseTo(14.3, within(1e-6));
        assertThat(number(tree, "hspf2_btu_per_wh")).isCloseTo(7.5361, within(1.5e-4));
    }

    @Test
    void a_packaged_terminal_heat_pump_says_what_is_from_memory() throws IOException {
        var sheet = """
                kind: packaged terminal heat pump
                test points: {A: 9700 Btu/h at EER 12.2, H1: 8100 Btu/h at COP 3.7}
                """;
        var tree = json(sheet);

        assertThat(number(tree, "eer_btu_per_wh")).isCloseTo(12.2, within(1e-6));
        assertThat(number(tree, "cop_47f")).isCloseTo(3.7, within(1e-6));
        assertThat(number(tree, "seer2_btu_per_wh")).isCloseTo(14.5644, within(1e-4));
        assertThat(number(tree, "hspf2_btu_per_wh")).isCloseTo(7.6648, within(1e-4));
        assertThat(text(tree, "verified")).isEqualTo("false");
        assertThat(rate(sheet).out()).contains("from memory", "no rating of packaged terminal units");
    }

    @Test
    void room_and_portable_units_have_their_own_metrics_marked_as_from_memory() throws IOException {
        var room = json("""
                kind: window air conditioner
                compressor: variable speed
                test points: {95 °F: 12000 Btu/h using 1000 W, 92: 12300 Btu/h using 960 W,
                  87 intermediate: 9000 Btu/h using 600 W, 82 low: 5000 Btu/h using 280 W}
                test: {standby: 1 W}
                """);
        var portable = json("""
                kind: portable air conditioner
                test points:
                  95 °F: {capacity: 8000 Btu/h, power: 900 W, hoses: [{area: 8 sq ft, surface: 110 °F}],
                    induced air: 500 kg/h}
                """);

        assertThat(number(room, "ceer_btu_per_wh")).isBetween(12.0, 18.0);
        assertThat(text(room, "verified")).isEqualTo("false");
        assertThat(number(portable, "sacc_w")).isBetween(1000.0, 2345.0);
        assertThat(text(portable, "verified")).isEqualTo("false");
    }

    @Test
    void a_unit_of_the_catalogue_is_rated_by_its_own_points_and_says_so() {
        var run = Run.in(folder, "units", "rate", "gree-vireo-vir09hp115");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("23.00 SEER", "catalogue points", "Old and new metrics differ");
    }

    @Test
    void bad_sheets_get_one_message_a_fault_and_nothing_else() throws IOException {
        var run = rate("""
                kind: mini-split
                compressor: variable speed
                test points:
                  A ful: 14000 Btu/h using 1080 W
                  B full: 14000 Btu/h using 0 W
                  H3 full: 18000 Btu/h using 200 W
                  F low: 300 Btu/h
                  B2: 300 Btu/h using 100 W
                test: {cooling degradation: 1.5}
                """);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(5);
        assertThat(run.err())
                .contains("unit.yaml:4:", "\"A ful\" is no test here", "Nearest: A full")
                .contains("needs a capacity and a power, both above zero")
                .contains("above Carnot's")
                .contains("is a capacity without its power")
                .contains("is no degradation coefficient");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: mini-split                              | does not say how the compressor is driven
            kind: electric baseboard                      | has no compressor to rate
            {kind: mini-split, compressor: single speed, test points: {A: 9000 Btu/h using 700 W}} | Test B full is missing
            {kind: mini-split, compressor: single speed, test points: {H1: 9000 Btu/h using 700 W}} | Tests A full, H3 full are missing
            {kind: window air conditioner}                | Test 95 °F is missing
            {kind: portable air conditioner}              | Test 95 °F is missing
            {kind: packaged terminal heat pump}           | Tests A full and H1 full are missing
            {knd: mini-split}                             | Nearest: kind
            """)
    void what_is_missing_is_named_with_what_is_allowed(String sheet, String message) throws IOException {
        var run = rate(sheet);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_test_of_the_standard_that_is_not_used_is_passed_over_with_a_warning() throws IOException {
        var run = rate(GL15.replace("  H4 full:", "  H1 nominal: 15000 Btu/h using 1200 W\n  H4 full:"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning", "\"H1 nominal\" is a test that no rating here uses");
        assertThat(run.out()).contains("10.23");
    }

    @Test
    void unknown_units_files_and_options_are_refused_with_the_nearest() {
        assertThat(Run.in(folder, "units", "rate", "gree-vireo-vir09hp116").err())
                .contains("Nearest: gree-vireo-vir09hp115.");
        assertThat(Run.in(folder, "units", "rate", "nowhere.yaml").err()).contains("there is no such file");
        assertThat(Run.in(folder, "units", "rate", "x.yaml", "--region", "VII").err())
                .contains("none of I, II, III, IV, V, VI, or 1 to 6");
        assertThat(Run.in(folder, "units", "rate", "x.yaml", "--standard", "2022")
                        .err())
                .contains("none of 2023, 2017");
    }

    @Test
    void a_normal_sheet_may_carry_test_points_too() throws IOException {
        var sheet = GL15.replace(
                "test points:",
                "date: 2018\nheating:\n  - {at: 47 °F, rated: 18000 Btu/h using 1600 W}\n"
                        + "cooling:\n  - {at: 95 °F, rated: 14000 Btu/h using 1080 W}\ntest points:");
        var reading = ProductLibrary.read("unit.yaml", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.products()).hasSize(1);
        assertThat(number(json(sheet), "seer2_btu_per_wh")).isCloseTo(16.8593, within(1e-4));
    }

    @Test
    void words_may_be_written_with_hyphens_and_numbers_below_the_line() throws IOException {
        var written = GL15.replace("variable speed", "variable-speed")
                .replace("B low:", "B₁:")
                .replace("F low:", "F₁:")
                .replace("H1 low:", "H1₁:")
                .replace("  degradation", "  demand defrost: false\n  degradation");

        assertThat(number(json(written), "seer2_btu_per_wh")).isEqualTo(number(json(GL15), "seer2_btu_per_wh"));
        assertThat(number(json(written), "hspf2_btu_per_wh")).isEqualTo(number(json(GL15), "hspf2_btu_per_wh"));
    }

    @Test
    void a_test_of_a_room_unit_in_celsius_is_not_taken_for_fahrenheit() throws IOException {
        var run = rate("""
                kind: window air conditioner
                compressor: single speed
                test points: {95 °C: 12000 Btu/h using 1000 W}
                """);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("95 °C");
    }

    @Test
    void figures_for_programs_are_in_the_unit_that_stands_beside_them() throws IOException {
        var run = rate("""
                kind: portable air conditioner
                test points:
                  95 °F: {capacity: 8000 Btu/h, power: 900 W, hoses: [{area: 8 sq ft, surface: 110 °F}],
                    induced air: 500 kg/h}
                """, "--format", "csv");

        assertThat(run.out()).contains("SACC,,W,").doesNotContain("Btu/h");
    }

    @Test
    void a_unit_of_ones_own_is_rated_by_its_id_with_its_test_points() throws IOException {
        var environment = new TreeMap<String, String>();
        environment.put("HEATWRIGHT_HOME", "kept");
        var kept = folder.resolve("kept/units");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("gl15.yaml"), GL15 + """
            date: 2018
            heating:
              - {at: 47 °F, rated: 18000 Btu/h using 1600 W}
              - {at: 17 °F, rated: 12100 Btu/h using 1600 W}
            cooling:
              - {at: 95 °F, rated: 14000 Btu/h using 1080 W}
            """);

        var run = Run.with(folder, "", environment, "units", "rate", "gl15", "--format", "json");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"seer2_btu_per_wh\": 16.859");
    }
}
