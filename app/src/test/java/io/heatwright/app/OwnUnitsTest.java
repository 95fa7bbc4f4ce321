package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data sheets that a person adds: checked, kept as written, and known to every command that takes the catalogue. */
class OwnUnitsTest {

    private static final String SHEET = """
            # Read off the label by me.
            id: my-unit
            maker: Someone
            model: HP-9
            kind: mini-split
            compressor: variable speed
            source: the maker's data sheet   # page 3
            date: 2026
            supply: {voltage: 120 V, connection: cord and plug, plug: 5-15P, amps: 11 A}
            heating:
              - {at: 47 °F, rated: 9900 Btu/h using 700 W, basis: steady}
              - {at: 17 °F, maximum: 10215 Btu/h at COP 2.36, basis: defrost-integrated}
              - {at: 5 °F, maximum: 8680 Btu/h using 1252 W, basis: steady}
            cooling:
              - {at: 95 °F, rated: 9000 Btu/h using 692 W}
            pan heater: 68 W
            """;

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.with(folder, "", environment("HEATWRIGHT_HOME", "kept"), arguments);
    }

    private static Map<String, String> environment(String... namesAndValues) {
        var environment = new TreeMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }

    private Path kept() {
        return folder.resolve("kept/units/my-unit.yaml");
    }

    private Run add(String sheet, String... options) throws IOException {
        Files.writeString(folder.resolve("sheet.yaml"), sheet);
        var words = new String[3 + options.length];
        words[0] = "units";
        words[1] = "add";
        words[2] = "sheet.yaml";
        System.arraycopy(options, 0, words, 3, options.length);
        return run(words);
    }

    private void refuses(String sheet, String... parts) throws IOException {
        var run = add(sheet);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts);
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void a_sound_sheet_is_shown_as_it_was_understood_and_kept_as_it_was_written() throws IOException {
        var run = add(SHEET);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Someone HP-9\n").contains("defrost-integrated", "9,900 Btu/h", "700 W");
        assertThat(run.err()).contains("Added: my-unit, kept as ", "Nothing is doubtful.");
        assertThat(Files.readString(kept())).isEqualTo(SHEET);
        try (var files = Files.list(kept().getParent())) {
            assertThat(files).containsExactly(kept());
        }
    }

    @Test
    void list_and_show_know_it_and_mark_it() throws IOException {
        add(SHEET);

        var list = run("units", "list", "--voltage", "120");
        assertThat(list.out()).contains("Yours").containsPattern("my-unit .* yours\n");
        assertThat(list.err()).contains("yours among them: 1");
        assertThat(run("units", "list", "--format", "csv").out())
                .contains(",own\n")
                .containsPattern("my-unit,.*,true\n")
                .containsPattern("gree-vireo-vir09hp115,.*,false\n");
        assertThat(run("units", "list", "--format", "json").out()).contains("\"own\": true", "\"own\": false");
        assertThat(run("units", "show", "my-unit").out())
                .startsWith("Someone HP-9 (yours)\n")
                .contains("your own, kept as", "my-unit.yaml");
        assertThat(run("units", "show", "my-unit", "--format", "json").out())
                .contains("\"figure\": \"your own, kept as\"", "\"basis\": \"steady\"");
        assertThat(Run.in(folder, "units", "list").out()).doesNotContain("my-unit", "Yours");
    }

    @Test
    void a_plan_considers_it_and_says_so() throws IOException {
        add(SHEET.replace("my-unit", "aaa-unit"));
        Files.writeString(folder.resolve("home.yaml"), """
                format: 1
                place: New York City, NY
                rooms:
                  bedroom: {floor: 12 ft x 14 ft, outside: south}
                """);

        var with = run("plan", "home.yaml", "--no-report", "--format", "json");
        var without = run("plan", "home.yaml", "--no-report", "--format", "json", "--no-own-units");

        assertThat(with.status()).as(with.err()).isZero();
        assertThat(with.err()).contains("Your own units considered: 1 (aaa-unit), from ");
        assertThat(with.out()).contains("Someone HP-9");
        assertThat(without.err()).doesNotContain("own units");
        assertThat(without.out()).doesNotContain("Someone HP-9");
        assertThat(without.out())
                .isEqualTo(Run.in(folder, "plan", "home.yaml", "--no-report", "--format", "json")
                        .out());
    }

    @Test
    void a_sheet_that_was_spoilt_afterwards_is_left_out_and_named() throws IOException {
        add(SHEET);
        Files.writeString(kept(), SHEET.replace("kind: mini-split", "kind: minisplit"));
        Files.writeString(kept().resolveSibling("other.yaml"), SHEET.replace("my-unit", "elsewhere"));
        Files.writeString(kept().resolveSibling("amana-pth07.yaml"), SHEET.replace("my-unit", "amana-pth07"));

        var list = run("units", "list");

        assertThat(list.status()).isZero();
        assertThat(list.out()).doesNotContain("my-unit", "elsewhere");
        assertThat(list.err())
                .contains("Your unit my-unit is left out. ", "\"minisplit\"", "heatwright units remove my-unit")
                .contains("Your unit other is left out. ", "holds the unit \"elsewhere\"")
                .contains("Your unit amana-pth07 is left out. The program has a unit of that id now.");
        assertThat(run("units", "remove", "my-unit").status()).isZero();
        assertThat(kept()).doesNotExist();
    }

    @Test
    void doubts_are_said_and_the_sheet_is_kept_all_the_same() throws IOException {
        var run = add(SHEET.replace(", basis: steady", "").replace("pan heater: 68 W\n", ""), "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("warning: my-unit: does not say whether defrost is in its cold heating points")
                .contains("basis: steady or basis: defrost-integrated")
                .contains("pan heater")
                .contains("Doubts: 2, see above.");
        assertThat(run.out())
                .contains("\"id\": \"my-unit\"", "\"kept\": true", "\"severity\": \"warning\"", "\"sheet\": [");
        assertThat(kept()).exists();
    }

    @Test
    void a_dry_run_checks_and_keeps_nothing() throws IOException {
        var run = add(SHEET, "--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("HP-9");
        assertThat(run.err()).contains("Checked only, nothing was written.");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void what_is_impossible_is_refused_and_nothing_is_kept() throws IOException {
        refuses(SHEET.replace("at COP 2.36", "at COP 23.6"), "above Carnot's", "3.41 times");
        refuses(
                SHEET.replace(
                        "rated: 9900 Btu/h using 700 W",
                        "rated: 9900 Btu/h using 700 W, minimum: 12000 Btu/h using 800 W"),
                "faster speed");
        refuses(SHEET.replace("at: 47 °F", "at: 47 °C"), "\"47 °C\"", "47 °F");
        refuses(SHEET.replace("at: 95 °F", "at: 95 °C"), "\"95 °C\"", "95 °F");
        refuses(SHEET.replace("amps: 11 A", "amps: 11 A, minimum circuit ampacity: 10 A"), "ampacity of 10 A");
        refuses(SHEET.replace("plug: 5-15P", "plug: 6-15P"), "6-15P", "not made for its voltage");
    }

    @Test
    void what_is_missing_or_misspelt_is_named_with_the_nearest_word() throws IOException {
        refuses(SHEET.replace("id: my-unit\n", ""), "id");
        refuses(SHEET.replace("id: my-unit", "id:"), "sheet.yaml:2:", "id: is empty");
        refuses(SHEET.replace("maker:", "makr:"), "makr: is not a key here.", "Nearest: maker.");
        refuses(
                SHEET.replace("using 700 W", "using 700 V"),
                "sheet.yaml:11:",
                "\"700 V\" is a voltage where a power is wanted");
        refuses(SHEET.replace("date: 2026\n", ""), "date: is missing");
        refuses(SHEET.replace("source: the maker's data sheet   # page 3\n", ""), "source: is missing");
        refuses(
                SHEET + "performance class: mini-split-9\n",
                "performance class: \"mini-split-9\"",
                "Nearest: mini-split-9k.");
        refuses("format: 1\nproducts: []\n", "holds 0 sheets");
        refuses("a: &b 1\n", "sheet.yaml:1");
        refuses("", "sheet.yaml");
    }

    @Test
    void an_id_must_be_fit_for_a_file_and_free() throws IOException {
        refuses(SHEET.replace("id: my-unit", "id: ../My Unit"), "\"../My Unit\"", "such as my-unit.");
        refuses(SHEET.replace("id: my-unit", "id: amana-pth07"), "the program's own catalogue", "my-amana-pth07");
        add(SHEET);
        var again = add(SHEET.replace("HP-9", "HP-10"));
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("There is a unit \"my-unit\" of yours", "--replace");
        assertThat(Files.readString(kept())).contains("HP-9");
        assertThat(add(SHEET.replace("HP-9", "HP-10"), "--replace").err()).contains("Replaced: my-unit");
        assertThat(Files.readString(kept())).contains("HP-10");
    }

    @Test
    void a_file_that_is_not_there_a_folder_and_a_folder_that_cannot_be_made_are_told() throws IOException {
        assertThat(run("units", "add", "nowhere.yaml").err())
                .contains("nowhere.yaml: there is no such file.", "template");
        assertThat(run("units", "add", ".").err()).contains("is a folder");
        Files.writeString(folder.resolve("kept"), "a file stands where the folder should");
        var run = add(SHEET);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot be made");
        Files.writeString(folder.resolve("sheet.yaml"), SHEET);
        assertThat(Run.in(folder, "units", "add", "sheet.yaml").err())
                .contains("neither HEATWRIGHT_HOME nor HOME is set");
    }

    @Test
    void the_folder_follows_the_environment() throws IOException {
        Files.writeString(folder.resolve("sheet.yaml"), SHEET);
        var data = environment("XDG_DATA_HOME", "data", "HOME", "home");
        var home = environment("HOME", "home");

        Run.with(folder, "", data, "units", "add", "sheet.yaml");
        Run.with(folder, "", home, "units", "add", "sheet.yaml");

        assertThat(folder.resolve("data/heatwright/units/my-unit.yaml")).exists();
        assertThat(folder.resolve("home/.local/share/heatwright/units/my-unit.yaml"))
                .exists();
    }

    @Test
    void only_ones_own_units_are_taken_away() throws IOException {
        assertThat(run("units", "remove", "my-unit").err()).contains("no unit of yours. You have none.");
        add(SHEET);
        var program = run("units", "remove", "amana-pth07");
        assertThat(program.status()).isEqualTo(2);
        assertThat(program.err()).contains("a unit of the program's catalogue and stays");
        assertThat(run("units", "remove", "my-unti").err()).contains("Nearest: my-unit.");
        assertThat(run("units", "remove", "my-unit").err()).contains("Removed: my-unit");
        assertThat(kept()).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_template_is_taken_once_it_is_filled_in(Kind kind) throws IOException {
        var template =
                Run.in(folder, "units", "template", "--kind", kind.words()).out();

        assertThat(add(template).status()).isEqualTo(2);
        var filled = template.replaceAll(":  # .*for example: (.*)", ": $1");
        assertThat(filled).isNotEqualTo(template);
        var run = add(filled);
        assertThat(run.status()).as(run.err() + filled).isZero();
        assertThat(run.err()).contains("Nothing is doubtful.");
        // What is commented out is allowed too, once the mark is taken away.
        var all = filled.replaceAll("(?m)^( *)# ([a-z][A-Za-z0-9 ]*:.*|  - .*)$", "$1$2");
        assertThat(all.lines().filter(line -> line.strip().startsWith("#"))).hasSizeLessThan(10);
        var more = add(all, "--replace");
        assertThat(more.status()).as(more.err() + all).isZero();
    }

    @Test
    void a_template_of_no_kind_names_the_nearest() {
        var run = Run.in(folder, "units", "template", "--kind", "minisplit");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--kind: \"minisplit\"", "Nearest: mini-split.");
    }
}
