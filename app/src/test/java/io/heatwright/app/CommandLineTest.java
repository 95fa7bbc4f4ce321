package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every command is asked for, and how it ends. */
class CommandLineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan",
                "simulate",
                "new",
                "units",
                "units list",
                "units show",
                "units add",
                "units remove",
                "units template",
                "assembly",
                "circuit",
                "weather",
                "weather stations",
                "weather nearest",
                "weather pack",
                "fluid",
                "planner",
                "planner export",
                "serve",
                "validate"
            })
    void help_of_every_command_shows_an_example_of_it(String command) {
        var run = Run.in(folder, (command + " --help").strip().split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("Examples?:\n +heatwright " + command);
    }

    @Test
    void version_is_one_line() {
        var run = Run.in(folder, "--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("heatwright [^\n]+\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plann home.yaml          | unknown command \"plann\"   | Nearest: plan.",
                "weather statons          | unknown command \"statons\" | Nearest: stations.",
                "units lst                | unknown command \"lst\"     | Nearest: list.",
                "plan home.yaml --formt=x | unknown option \"--formt=x\" | Nearest: --format.",
                "plan h.yaml --format jsn | \"jsn\" is none of text, json | Nearest: json",
                "plan h.yaml --format csv | \"csv\" is none of text, json | --help",
                "plan h.yaml --units uss  | \"uss\" is none of us, metric | Nearest: us",
                "plan h.yaml --edition 22 | \"22\" is none of 2020, 2023, 2026 | --help",
                "plan h.yaml --language fr | \"fr\" is none of en, es | --help",
                "simulate h.yaml --step 2 | \"2\" is none of 1m, 5m, 15m, 1h | --help",
                "simulate                 | HOME                        | --help",
                "plan h.yaml --threads 0  | --threads: \"0\" is out of range | Allowed: 1 to 256.",
                "validate --suite envelop | There is no suite \"envelop\" | Nearest: envelope.",
                "units list --kind mini   | --kind: \"mini\" is no kind | Nearest: mini-split.",
                "units list --voltage 110 | --voltage: \"110\"          | Allowed: 120 or 240.",
                "units show nothing-such  | no unit \"nothing-such\"    | heatwright units list",
                "planner exprt site       | unknown command \"exprt\"   | Nearest: export.",
                "planner export           | DIR                         | --help",
                "plan a.yaml b.yaml       | b.yaml                      | --help",
                "weather nearest Duluht MN | \"Duluht MN\" is not a town | Nearest: Duluth, MN"
            })
    void a_word_that_is_not_known_gets_one_message_and_the_nearest(String words, String problem, String help) {
        var run = Run.in(folder, words.strip().split(" +"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).contains(help).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void no_command_at_all_lists_the_commands() {
        var run = Run.in(folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "plan, simulate, new, units, assembly, circuit, weather, fluid, comfort, planner, serve, validate")
                .contains("--help");
    }

    @Test
    void a_failure_of_ours_is_status_1_and_shows_its_origin_only_when_asked() {
        var quiet = Run.with(folder, broken(), Map.of(), "new", "x.yaml");
        var loud = Run.with(folder, broken(), Map.of(), "new", "x.yaml", "--debug");

        assertThat(quiet.status()).isEqualTo(1);
        assertThat(quiet.err()).contains("our mistake").contains("--debug").doesNotContain("\tat ");
        assertThat(loud.status()).isEqualTo(1);
        assertThat(loud.err()).contains("\tat io.heatwright");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "in out err | -    | -        | true",
                "in out err | 1    | -        | false",
                "in out err | -    | never    | false",
                "in out err | 1    | always   | true",
                "in err     | -    | -        | false",
                "in err     | -    | always   | true"
            })
    void colour_is_for_terminals_unless_somebody_says_otherwise(
            String terminals, String noColour, String option, boolean coloured) {
        var environment = new java.util.TreeMap<>(Map.of("HEATWRIGHT_TERMINALS", terminals));
        if (noColour != null) {
            environment.put("NO_COLOR", noColour);
        }
        var words = option == null ? new String[] {"--help"} : new String[] {"--help", "--color", option};

        var run = Run.with(folder, "", environment, words);

        assertThat(run.out().contains("\u001b[")).isEqualTo(coloured);
    }

    @Test
    void control_characters_in_what_was_typed_never_reach_the_terminal() {
        var run = Run.in(folder, "plan", "evil\u001b[2J.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\u001b").contains("evil?[2J.yaml");
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
    }
}
