package io.heatwright.report.terminal;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands behind the answer: checks, assumptions and limits, each with where it comes from. */
final class Explanation {
    private final Reading plan;
    private final Words words;
    private final Figures figures;

    Explanation(Reading plan, Words words, Figures figures) {
        this.plan = plan;
        this.words = words;
        this.figures = figures;
    }

    void write(Sheet sheet) {
        section(sheet, "terminal.checks", checks());
        section(sheet, "terminal.assumed", assumptions());
        section(sheet, "terminal.limits", limits());
    }

    /** An input that was not known, what was taken for it, and how to find out. */
    static String unknown(Reading unknown, Words words, Figures figures) {
        var moves = unknown.number("moves_w");
        var said = Double.isFinite(moves)
                ? words.say(
                        "terminal.unknown",
                        "what",
                        unknown.text("what"),
                        "assumed",
                        unknown.text("assumed"),
                        "moves",
                        figures.heatFlow(moves) + " " + figures.units().heatFlowUnit())
                : words.say("terminal.unknown_plain", "what", unknown.text("what"), "assumed", unknown.text("assumed"));
        var findOut = unknown.text("find_out");
        return findOut.isEmpty() ? said : said + " " + findOut;
    }

    private void section(Sheet sheet, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            sheet.gap();
            sheet.heading(words.say(label));
            for (var text : texts) {
                sheet.indented(text);
            }
        }
    }

    private List<String> checks() {
        return plan.children("safety").stream()
                .map(check -> named(
                        said("state.", check.text("state")),
                        check.text("sentence")
                                + (check.text("who").isEmpty()
                                        ? ""
                                        : " " + words.say("safety.who", "who", check.text("who")) + ".")))
                .toList();
    }

    private String said(String family, String code) {
        return words.has(family + code) ? words.say(family + code) : code.replace('_', ' ');
    }

    private List<String> assumptions() {
        var texts = new ArrayList<String>();
        for (var assumption : plan.children("assumptions")) {
            var text = named(assumption.text("what"), assumption.printed("value", figures)) + ".";
            if (!assumption.text("source").isEmpty()) {
                text += " " + words.say("terminal.source", "source", ended(assumption.text("source")));
            }
            if (!assumption.text("find_out").isEmpty()) {
                text += " " + words.say("terminal.find_out", "how", ended(assumption.text("find_out")));
            }
            texts.add(text);
        }
        return texts;
    }

    private List<String> limits() {
        return plan.children("limits").stream()
                .map(limit -> named(
                                said("limit.", limit.text("name")),
                                limit.printed("value", figures) + " " + limit.text("unit"))
                        + ". " + words.say("terminal.source", "source", ended(limit.text("source"))))
                .toList();
    }

    private static String named(String name, String value) {
        return name.isEmpty() ? value : name + ": " + value;
    }

    private static String ended(String sentence) {
        var last = sentence.isEmpty() ? '.' : sentence.charAt(sentence.length() - 1);
        return ".?!".indexOf(last) >= 0 ? sentence : sentence + ".";
    }
}
