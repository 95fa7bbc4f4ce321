package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stations, the catalogue, and published cases. */
class OtherCommandsTest {

    @TempDir
    Path folder;

    private static List<Tree> list(String json) {
        var reading = JsonReader.read("result", json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        return ((Tree.Sequence) reading.tree().orElseThrow()).items();
    }

    private static List<String> keys(Tree tree) {
        return ((Tree.Branch) tree).entries().stream().map(Tree.Entry::key).toList();
    }

    @Test
    void validation_prints_a_list_of_checks_named_as_published() {
        var run = Run.in(folder, "validate", "--suite", "envelope", "--format", "json");

        assertThat(run.status()).isZero();
        var checks = list(run.out());
        assertThat(checks)
                .hasSize(189)
                .allSatisfy(check -> assertThat(keys(check))
                        .containsExactly("suite", "case", "quantity", "unit", "value", "low", "high", "inside"));
        assertThat(run.out()).contains("\"case\": \"600FF\"", "\"quantity\": \"ff_tmax\"");
        assertThat(run.err()).contains("186 of 189 inside the published range.");
    }

    @Test
    void validation_writes_its_page_and_its_pictures_when_asked() throws IOException {
        var run = Run.in(folder, "validate", "--suite", "hourly", "--write");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("inside", "MISS");
        assertThat(Files.readString(folder.resolve("VALIDATION.md")))
                .contains("| 900FF | zone_temperature_distance |")
                .contains("**Miss: 600, sky_temperature_distance.**")
                .contains("](docs/validation/feb01-600-zone-load.svg)");
        assertThat(Files.readString(folder.resolve("docs/validation/feb01-600-zone-load.svg")))
                .startsWith("<svg");
    }

    @Test
    void a_home_of_ones_own_is_run_as_the_cases_are() throws IOException {
        Files.writeString(folder.resolve("two.yaml"), """
                format: 1
                place: Denver, CO
                rooms:
                  den: {floor: 4 m x 5 m, outside: [south], below: slab, beside: [{room: porch, length: 4 m}]}
                  porch: {floor: 2 m x 4 m, heated: no, outside: [north, east], below: slab}
                """);
        var run = Run.in(folder, "validate", "--home", "two.yaml", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(list(run.out()))
                .hasSize(4 + 3)
                .allSatisfy(figure -> assertThat(keys(figure)).containsExactly("room", "quantity", "unit", "value"));
        assertThat(run.out()).contains("\"room\": \"porch\"", "\"quantity\": \"ff_tmin\"", "\"annual_heating\"");
    }

    @Test
    void a_home_and_a_suite_are_not_run_at_once() {
        var run = Run.in(folder, "validate", "--home", "two.yaml", "--suite", "hvac");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--home: does not go with --suite or --write.");
    }

    @Test
    void stations_are_a_table_in_three_forms() {
        var text = Run.in(folder, "weather", "stations");
        var csv = Run.in(folder, "weather", "stations", "--format", "csv");
        var json = Run.in(folder, "weather", "stations", "--format", "json");

        assertThat(text.out()).contains("Denver").contains("°F");
        assertThat(csv.out()).startsWith("id,name,latitude_deg,longitude_deg,elevation_m,heating_99_c,cooling_1_c,");
        assertThat(list(json.out())).hasSize(31);
        assertThat(csv.out().lines()).hasSize(32);
    }

    @Test
    void the_nearest_station_is_told_with_how_well_it_speaks_for_the_place() {
        var duluth = Run.in(folder, "weather", "nearest", "Duluth, MN");
        var coordinates = Run.in(folder, "weather", "nearest", "39.83,-104.65", "--format", "json");

        assertThat(duluth.out()).contains("727450", "mi away", "borrowed");
        assertThat(coordinates.out()).contains("\"station_id\": \"725650\"", "\"borrowed\": ");
    }

    @Test
    void a_folder_of_weather_files_is_packed_into_a_new_folder_only() throws IOException {
        var source = Files.createDirectory(folder.resolve("epw"));
        MadeUpYear.write(source.resolve("valley.epw"));

        var packed = Run.in(folder, "weather", "pack", "epw", "packed");

        assertThat(packed.status()).as(packed.err()).isZero();
        assertThat(folder.resolve("packed").toFile().list())
                .containsExactlyInAnyOrder("stations.tsv", "999999.weather");
        assertThat(Run.in(folder, "weather", "pack", "epw", "packed").err()).contains("nothing is overwritten");
        assertThat(Run.in(folder, "weather", "pack", "packed", "other").err()).contains("no file ending in .epw");
        assertThat(Run.in(folder, "weather", "pack", "nowhere", "other").err()).contains("There is no folder");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void the_catalogue_is_listed_filtered_and_shown() {
        var all = list(Run.in(folder, "units", "list", "--format", "json").out());
        var few = Run.in(folder, "units", "list", "--kind", "mini-split", "--voltage", "120", "--format", "csv");
        var classes = list(
                Run.in(folder, "units", "list", "--classes", "--format", "json").out());

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(classes).hasSizeGreaterThan(all.size());
        assertThat(few.out()).startsWith("id,name,kind,voltage_v,heating_at_8c_w,");
        var ids = few.out().lines().skip(1).map(line -> line.split(",", -1)[0]).toList();
        assertThat(ids).isNotEmpty();
        var shown = Run.in(folder, "units", "show", ids.get(0));
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("nameplate amps", "Provenance", "Source");
    }
}
