package io.heatwright.app.interview;

import io.heatwright.app.output.WholeFile;
import io.heatwright.app.session.Refused;
import io.heatwright.app.session.Session;
import io.heatwright.formats.home.HomeFile;
import io.heatwright.formats.tables.BundledTables;
import io.heatwright.home.Context;
import io.heatwright.home.Finding;
import io.heatwright.home.Severity;
import io.heatwright.home.place.Gazetteer;
import io.heatwright.home.place.Resolution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks eight plain questions and writes a commented home file. */
@Command(
        name = "new",
        description = "Ask eight plain questions and write a home file. \"not sure\" is an answer to each.",
        footer = {
            "",
            "Examples:",
            "  heatwright new bedroom.yaml",
            "  heatwright new bedroom.yaml < answers.txt    one answer a line"
        })
public final class NewCommand implements Runnable {
    private final Session session;
    private final BufferedReader in;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Home file to write. Default: home.yaml")
    private String file = "home.yaml";

    /**
     * Prepares the command.
     *
     * @param session what runs around it
     */
    public NewCommand(Session session) {
        this.session = session;
        in = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
        var path = session.path(file);
        if (Files.exists(path)) {
            allowOverwriting();
        }
        var gazetteer = BundledTables.gazetteer();
        var answers = new LinkedHashMap<Question, Map<String, List<String>>>();
        for (var question : Questions.ALL) {
            answers.put(question, ask(question, answers.size() + 1, gazetteer));
        }
        var text = HomeDraft.of(answers);
        var placed = Optional.ofNullable(answers.get(Questions.PLACE))
                .filter(values -> values.containsValue(List.of(Question.UNKNOWN)))
                .isEmpty();
        var faults =
                placed ? faults(text, gazetteer) : List.of("Before you plan, fill in the place: a plan needs weather.");
        if (placed && !faults.isEmpty() && !session.interactive()) {
            throw new Refused(faults);
        }
        WholeFile.write(path, file, text);
        session.err().println("Wrote " + Session.printable(file) + ".");
        faults.forEach(session.err()::println);
        session.out().print("Next: heatwright plan " + Session.printable(file) + "\n");
    }

    private void allowOverwriting() {
        if (!session.interactive()) {
            throw new Refused(
                    "\"" + Session.printable(file) + "\" is there already. Name another file; nothing is overwritten.");
        }
        session.err().print("\"" + Session.printable(file) + "\" is there already. Write over it? yes or no: ");
        session.err().flush();
        if (!line().map(String::strip).filter("yes"::equalsIgnoreCase).isPresent()) {
            throw new Refused("Nothing was written. Name another file: heatwright new FILE");
        }
    }

    private Map<String, List<String>> ask(Question question, int number, Gazetteer gazetteer) {
        while (true) {
            session.err().println(number + " of " + Questions.ALL.size() + ". " + question.text());
            session.err().println("   " + question.hint() + "; or not sure");
            session.err().print("> ");
            session.err().flush();
            var answer = line().orElseThrow(() -> new Refused(
                    "The answers ended before question " + number + ". Nothing was written. One line for each of "
                            + Questions.ALL.size() + "; not sure is an answer."));
            if (!session.interactive()) {
                session.err().println();
            }
            var complaint = Optional.<String>empty();
            try {
                var values = question.read(answer.strip());
                complaint = question.equals(Questions.PLACE) ? placeProblem(answer, gazetteer) : Optional.empty();
                if (complaint.isEmpty()) {
                    return values;
                }
            } catch (Question.Misunderstood misunderstood) {
                complaint = Optional.ofNullable(misunderstood.getMessage());
            }
            var message = "Question " + number + ": " + Session.printable(complaint.orElse(""));
            if (!session.interactive()) {
                throw new Refused(message);
            }
            session.err().println(message);
        }
    }

    private static Optional<String> placeProblem(String answer, Gazetteer gazetteer) {
        if (Question.isUnsure(answer)) {
            return Optional.empty();
        }
        var found = gazetteer.resolve(answer.strip());
        if (found instanceof Resolution.Ambiguous several) {
            return Optional.of(several.message());
        }
        return found instanceof Resolution.Unknown unknown ? Optional.of(unknown.message()) : Optional.empty();
    }

    /** What the file would be refused for, apart from what its writer left open and knows of. */
    private List<String> faults(String text, Gazetteer gazetteer) {
        var resolution =
                HomeFile.read(file, text.getBytes(StandardCharsets.UTF_8), new Context(gazetteer, name -> false));
        return resolution.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::print)
                .map(Session::printable)
                .toList();
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
