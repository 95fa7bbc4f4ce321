package io.heatwright.report.html;

import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verdict and the worst safety result in one headline; below it what fails, and what to check first. */
final class CheckPart {
    /** One check: the outcome whose form its tag has, the words on the tag, and what it is about. */
    private record Check(String code, String tag, String sentence) {}

    private final Page page;

    CheckPart(Page page) {
        this.page = page;
    }

    void headline() {
        var answer = page.plan().part("answer");
        var headline = answer.text("headline");
        var warning = answer.text("warning");
        var whole = headline.contains(warning) ? headline : Page.joined(headline, warning);
        page.out()
                .element("h1", whole.isEmpty() ? page.words().say("answer.none") : whole)
                .line();
    }

    void checks() {
        var checks = new ArrayList<Check>();
        outlet().ifPresent(checks::add);
        page.plan().children("safety").stream()
                .filter(check -> check.text("state").equals("failed"))
                .forEach(check -> checks.add(new Check("failed", page.state("failed"), check.text("sentence"))));
        for (var text : page.plan().part("answer").texts("first")) {
            checks.add(new Check("to_do", page.words().say("page.first"), Page.opened(text)));
        }
        weather().ifPresent(checks::add);
        if (!checks.isEmpty()) {
            page.out().open("ul", "class", "checks");
            checks.forEach(this::write);
            page.out().close().line();
        }
    }

    private void write(Check check) {
        page.out().open("li");
        page.tag(check.code(), check.tag());
        page.out().element("span", check.sentence()).close();
    }

    /** Today's outcome of the circuit, with the rule that decided it. */
    private Optional<Check> outlet() {
        var circuit = page.plan().part("circuit");
        var code = circuit.text("today_verdict");
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        code, page.outcome(code), page.words().say("check.outlet", "sentence", deciding(circuit))));
    }

    private static String deciding(Reading circuit) {
        for (var outcome : List.of("broken", "cannot_tell")) {
            for (var rule : circuit.children("today_rules")) {
                if (rule.text("outcome").equals(outcome)) {
                    return rule.text("sentence");
                }
            }
        }
        return circuit.texts("lines").stream().findFirst().orElse("");
    }

    private Optional<Check> weather() {
        var weather = page.plan().part("weather");
        if (!weather.truth("borrowed")) {
            return Optional.empty();
        }
        var notes = weather.texts("notes");
        var sentence = notes.isEmpty() ? weather.text("sentence") : notes.get(0);
        return Optional.of(new Check("to_do", page.words().say("check.weather"), sentence));
    }
}
