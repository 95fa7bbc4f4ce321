package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight questions and the home file they make. */
class NewCommandTest {

    private static final List<String> DULUTH = List.of(
            "Duluth, MN",
            "10 ft x 12 ft",
            "1950s",
            "north, west",
            "attic, basement",
            "north, 3 ft x 4 ft, double, double-hung",
            "15 A, three-prong, lamp 60 W, alone",
            "electric space heater 1500 W, fan");

    @TempDir
    Path folder;

    @Test
    void eight_piped_answers_make_a_commented_home_file_that_plans() throws IOException {
        var made = Run.answering(folder, String.join("\n", DULUTH) + "\n", "new", "den.yaml");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).isEqualTo("Next: heatwright plan den.yaml\n");
        assertThat(Files.readString(folder.resolve("den.yaml")))
                .contains("place: \"Duluth, MN\"")
                .contains("floor: 10 ft x 12 ft")
                .contains("outside: [north, west]")
                .contains("above: attic")
                .contains("below: basement")
                .contains("glazing: double\n")
                .contains("opens: double-hung")
                .contains("breaker: 15 A")
                .contains("dedicated: yes")
                .contains("now: [electric space heater 1500 W, fan]")
                .contains("# What lies above the ceiling.");
        var planned = Run.in(folder, "plan", "den.yaml");
        assertThat(planned.status()).as(planned.err()).isZero();
        assertThat(planned.out()).contains("Duluth");
    }

    @Test
    void not_sure_is_an_answer_to_all_but_the_place() {
        var made = Run.answering(folder, "New York\n" + "not sure\n".repeat(7), "new");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).isEqualTo("Next: heatwright plan home.yaml\n");
        assertThat(Run.in(folder, "plan", "home.yaml").status()).isZero();
    }

    @Test
    void a_place_that_nobody_is_sure_of_is_left_to_fill_in() throws IOException {
        var made = Run.answering(folder, "not sure\n".repeat(8), "new");

        assertThat(made.status()).isZero();
        assertThat(made.err()).contains("fill in the place");
        assertThat(Files.readString(folder.resolve("home.yaml"))).contains("# FILL THIS IN", "place: unknown");
        assertThat(Run.in(folder, "plan", "home.yaml").err()).contains("has no place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Dulut, MN                    | Nearest: Duluth, MN",
                "0 | Springfield                  | names",
                "1 | 10 by 12                     | 12 ft x 14 ft",
                "2 | long ago                     | 1960s",
                "3 | sout                         | Nearest: south",
                "4 | attick, slab                 | Nearest: attic",
                "5 | south, 4 ft x 5 ft, duoble   | Nearest: double",
                "6 | 15 ampere-hours              | 15 A",
                "7 | electric space heatr         | Nearest: electric space heater"
            })
    void an_answer_that_is_not_understood_ends_a_pipe_and_writes_nothing(int question, String answer, String help) {
        var answers = new java.util.ArrayList<>(DULUTH);
        answers.set(question, answer);

        var run = Run.answering(folder, String.join("\n", answers) + "\n", "new", "den.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Question " + (question + 1) + ": ").contains(help);
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_person_is_asked_again_instead() {
        var answers = "Dulut, MN\n" + String.join("\n", DULUTH) + "\n";

        var run = Run.with(folder, answers, Map.of("HEATWRIGHT_TERMINALS", "in out err"), "new", "den.yaml");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("Nearest: Duluth, MN");
        assertThat(folder.resolve("den.yaml")).isRegularFile();
    }

    @Test
    void a_pipe_never_overwrites() throws IOException {
        Files.writeString(folder.resolve("den.yaml"), "mine");

        var run = Run.answering(folder, String.join("\n", DULUTH) + "\n", "new", "den.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is there already");
        assertThat(folder.resolve("den.yaml")).hasContent("mine");
    }

    @Test
    void a_person_is_asked_before_anything_is_overwritten() throws IOException {
        Files.writeString(folder.resolve("den.yaml"), "mine");
        var terminal = Map.of("HEATWRIGHT_TERMINALS", "in out err");

        var no = Run.with(folder, "no\n", terminal, "new", "den.yaml");
        assertThat(no.status()).isEqualTo(2);
        assertThat(folder.resolve("den.yaml")).hasContent("mine");

        var yes = Run.with(folder, "yes\n" + String.join("\n", DULUTH) + "\n", terminal, "new", "den.yaml");
        assertThat(yes.status()).as(yes.err()).isZero();
        assertThat(Files.readString(folder.resolve("den.yaml"))).contains("Duluth");
    }

    @Test
    void answers_that_end_early_write_nothing() {
        var run = Run.answering(folder, "Duluth, MN\n10 ft x 12 ft\n", "new");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("ended before question 3");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_answer_cannot_smuggle_keys_into_the_file() throws IOException {
        var answers = new java.util.ArrayList<>(DULUTH);
        answers.set(6, "15 A, lamp: {x: y} # 60 W");

        var run = Run.answering(folder, String.join("\n", answers) + "\n", "new", "den.yaml");

        if (run.status() == 0) {
            assertThat(Files.readString(folder.resolve("den.yaml"))).contains("\"lamp: {x: y} # 60 W\"");
        } else {
            assertThat(run.status()).isEqualTo(2);
            assertThat(folder).isEmptyDirectory();
        }
    }
}
