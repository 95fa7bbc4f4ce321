package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.formats.json.JsonReader;
import io.heatwright.home.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a home file to an answer, a report and a result for programs. */
class PlanCommandTest {

    private static final Path EXAMPLES = Run.CHECKOUT.resolve("examples");
    private static final String BEDROOM = "bedroom-new-york.yaml";

    @TempDir
    Path folder;

    static List<String> examples() {
        try (var files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String example) throws IOException {
        Files.copy(EXAMPLES.resolve(example), folder.resolve(example));
    }

    private static Tree.Branch json(String text) {
        var reading = JsonReader.read("plan", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).isEmpty();
        return (Tree.Branch) reading.tree().orElseThrow();
    }

    @Test
    void there_are_six_examples_at_least() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(6).contains(BEDROOM);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_plans_and_leaves_a_report_beside_itself(String example) throws IOException {
        copy(example);

        var run = Run.in(folder, "plan", example);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("ANSWER", "BUY", "NEED", "OUTLET", "YEAR", "NEXT", "GUESSED", "REPORT");
        assertThat(run.out()).doesNotContain("NaN", "null");
        var report = folder.resolve(example.replace(".yaml", ".report.html"));
        assertThat(run.out()).contains(report.getFileName().toString());
        assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void the_result_for_programs_has_its_parts_and_parses() throws IOException {
        copy(BEDROOM);

        var run = Run.in(folder, "plan", BEDROOM, "--format", "json", "--no-report");

        assertThat(run.status()).as(run.err()).isZero();
        var tree = json(run.out());
        assertThat(tree.entries().stream().map(Tree.Entry::key))
                .contains("loads", "candidates", "choice", "circuit", "assumptions");
        var candidates = (Tree.Sequence) tree.value("candidates").orElseThrow();
        assertThat(candidates.items()).hasSizeGreaterThan(10).allSatisfy(item -> {
            var keys = ((Tree.Branch) item).entries().stream().map(Tree.Entry::key);
            assertThat(keys).contains("id", "name", "verdict", "reason", "figures");
        });
        assertThat(folder.toFile().list()).containsExactly(BEDROOM);
    }

    @Test
    void the_same_input_gives_the_same_bytes_twice_and_on_any_number_of_threads() throws IOException {
        copy(BEDROOM);

        var once = Run.in(
                folder, "plan", BEDROOM, "--step", "5m", "--format", "json", "--threads", "1", "--report", "a.html");
        var twice = Run.in(
                folder, "plan", BEDROOM, "--step", "5m", "--format", "json", "--threads", "2", "--report", "b.html");
        var more = Run.in(
                folder, "plan", BEDROOM, "--step", "5m", "--format", "json", "--threads", "5", "--report", "c.html");

        assertThat(twice.out()).isEqualTo(once.out());
        assertThat(more.out()).isEqualTo(once.out());
        assertThat(folder.resolve("b.html")).hasSameBinaryContentAs(folder.resolve("a.html"));
        assertThat(folder.resolve("c.html")).hasSameBinaryContentAs(folder.resolve("a.html"));
    }

    @Test
    void locale_and_time_zone_change_no_byte() throws IOException, InterruptedException {
        copy(BEDROOM);
        var here = Run.in(folder, "plan", BEDROOM, "--all", "--explain", "--report", "here.html");
        var out = folder.resolve("there.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Duser.timezone=America/New_York",
                        "-Dfile.encoding=US-ASCII",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.heatwright.app.Heatwright",
                        "plan",
                        BEDROOM,
                        "--all",
                        "--explain",
                        "--report",
                        "here.html")
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        process.environment().put("HEATWRIGHT_HOME", folder.toString());
        process.environment().put("LANG", "C");
        process.environment().put("LC_ALL", "C");
        var page = Files.readAllBytes(folder.resolve("here.html"));

        var status = process.start().waitFor();

        assertThat(status).as(Files.readString(folder.resolve("err.txt"))).isZero();
        assertThat(Files.readString(out)).isEqualTo(here.out());
        assertThat(folder.resolve("here.html")).hasBinaryContent(page);
    }

    @Test
    void metric_units_are_a_choice() throws IOException {
        copy(BEDROOM);

        var run = Run.in(folder, "plan", BEDROOM, "--step", "5m", "--units", "metric", "--no-report");

        assertThat(run.out()).contains("°C").doesNotContain("Btu/h", "sq ft", "mi.");
    }

    @Test
    void spanish_is_a_choice_for_answer_and_report() throws IOException {
        copy(BEDROOM);

        var run = Run.in(folder, "plan", BEDROOM, "--step", "5m", "--language", "es", "--report", "informe.html");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("RESPUESTA PROBABLEMENTE SIRVE: bomba de calor de ventana de 120 V", "NO PASA LA REVISIÓN")
                .contains("COMPRA", "NECESITA", "CIRCUITO", "AÑO", "PASOS", "SUPUESTO", "INFORME")
                .doesNotContain("ANSWER", "Likely fits");
        assertThat(Files.readString(folder.resolve("informe.html")))
                .contains("<html lang=\"es\"", "Busque esto en la etiqueta")
                .doesNotContain("Look for this");
    }

    @Test
    void a_language_that_nobody_translated_is_refused() throws IOException {
        copy(BEDROOM);

        var run = Run.in(folder, "plan", BEDROOM, "--language", "fr");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\"fr\" is none of en, es");
        assertThat(folder.toFile().list()).containsExactly(BEDROOM);
    }

    @Test
    void without_a_file_it_says_how_to_begin() {
        var run = Run.in(folder, "plan");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("heatwright new");
    }

    @Test
    void a_missing_file_gets_the_nearest_name() throws IOException {
        copy(BEDROOM);

        assertThat(Run.in(folder, "plan", "bedroom-new-yrk.yaml").err())
                .contains("no such file", "Nearest: " + BEDROOM);
        assertThat(Run.in(folder, "plan", ".").err()).contains("is a folder");
        assertThat(Run.in(folder, "plan", "a\0b").err()).contains("No file can be called");
    }

    @Test
    void a_room_is_chosen_by_its_name() throws IOException {
        copy(BEDROOM);

        assertThat(Run.in(folder, "plan", BEDROOM, "--step", "5m", "--room", "bedroom", "--no-report")
                        .status())
                .isZero();
        assertThat(Run.in(folder, "plan", BEDROOM, "--room", "bedrom").err()).contains("Nearest: bedroom");
    }

    @Test
    void a_report_never_replaces_its_home_file() throws IOException {
        copy(BEDROOM);
        var before = Files.readString(folder.resolve(BEDROOM));

        var run = Run.in(folder, "plan", BEDROOM, "--report", "./" + BEDROOM);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is the home file itself");
        assertThat(folder.resolve(BEDROOM)).hasContent(before);
    }

    @Test
    void a_report_that_cannot_be_written_prints_no_answer_either() throws IOException {
        copy(BEDROOM);

        var run = Run.in(folder, "plan", BEDROOM, "--report", "no/such/folder/report.html");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void a_place_beyond_every_station_asks_for_a_weather_file() throws IOException {
        Files.writeString(folder.resolve("far.yaml"), """
                format: 1
                place: Utqiagvik, AK
                rooms: {cabin: {floor: 10 ft x 12 ft}}
                """);

        var run = Run.in(folder, "plan", "far.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("far.yaml").contains("epw:");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void steady_weather_has_no_year_to_plan_for() throws IOException {
        Files.writeString(folder.resolve("cell.yaml"), """
                format: 1
                weather: steady 35 °C
                rooms: {cell: {floor: 10 ft x 12 ft}}
                """);

        var run = Run.in(folder, "plan", "cell.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("cell.yaml: weather: steady weather has no seasons")
                .contains("Allowed: place:");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_weather_file_of_ones_own_needs_no_place() throws IOException {
        MadeUpYear.write(folder.resolve("valley.epw"));
        Files.writeString(folder.resolve("own.yaml"), """
                format: 1
                epw: valley.epw
                rooms: {cabin: {floor: 10 ft x 12 ft}}
                """);

        var run = Run.in(folder, "plan", "own.yaml", "--step", "5m", "--no-report");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Cosine Valley");
    }

    @Test
    void candidates_are_judged_by_the_steps_that_were_asked() {
        var home = Run.CHECKOUT.resolve("examples/bedroom-new-york.yaml").toString();

        assertThat(Run.in(Run.CHECKOUT, "plan", home, "--no-report", "--format", "json", "--step", "5m")
                        .out())
                .contains("\"method\": \"5 minutes\"")
                .doesNotContain("\"1 minute\"");
        var tooLong = Run.in(Run.CHECKOUT, "plan", home, "--no-report", "--step", "1h");
        assertThat(tooLong.status()).isEqualTo(2);
        assertThat(tooLong.err()).contains("--step").contains("1m, 5m");
    }
}
