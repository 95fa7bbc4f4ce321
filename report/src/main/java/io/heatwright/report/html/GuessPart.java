package io.heatwright.report.html;

import io.heatwright.report.Reading;
import io.heatwright.report.chart.DataTable;
import java.util.List;

/** What was guessed, with sources and how to find out; the limits that verdicts use; how it is computed. */
final class GuessPart {
    private static final int TOP = 3;

    private final Page page;

    GuessPart(Page page) {
        this.page = page;
    }

    void write() {
        guesses();
        limits();
        page.section("method", page.words().say("method.title"));
        for (var code : page.words().codes()) {
            if (code.startsWith("method.line")) {
                page.paragraph("", page.words().say(code));
            }
        }
        page.out().close().line();
    }

    private void guesses() {
        var words = page.words();
        var assumptions = page.plan().children("assumptions");
        var unknowns = page.plan().children("unknowns");
        page.section("guessed", words.say("guessed.title"));
        if (assumptions.isEmpty() && unknowns.isEmpty()) {
            page.paragraph("", words.say("terminal.guess_none"));
        }
        if (!unknowns.isEmpty()) {
            page.paragraph("s", words.say("guessed.moves"));
            top(unknowns.subList(0, Math.min(TOP, unknowns.size())));
        }
        Grid.write(
                page.out(),
                new DataTable(
                        words.say("guessed.table"),
                        List.of(
                                words.say("guessed.what"),
                                words.say("guessed.value"),
                                words.say("guessed.source"),
                                words.say("guessed.find_out")),
                        assumptions.stream().map(this::assumption).toList()),
                false);
        page.out().close().line();
    }

    private void top(List<Reading> unknowns) {
        var out = page.out();
        var figures = page.figures();
        out.open("ul", "class", "gs");
        for (var unknown : unknowns) {
            out.open("li").element("h3", unknown.text("what") + ": " + unknown.text("assumed"));
            var moves = unknown.number("moves_w");
            page.paragraph(
                    "s",
                    Double.isFinite(moves)
                            ? page.words()
                                    .say(
                                            "guessed.by",
                                            "moves",
                                            figures.heatFlow(moves) + " "
                                                    + figures.units().heatFlowUnit())
                            : "");
            page.paragraph("s", unknown.text("find_out"));
            out.close().line();
        }
        out.close().line();
    }

    private List<String> assumption(Reading assumption) {
        var name = assumption.text("what").isEmpty() ? assumption.text("path") : assumption.text("what");
        return List.of(
                name,
                assumption.printed("value", page.figures()),
                assumption.text("source"),
                assumption.text("find_out"));
    }

    private void limits() {
        var words = page.words();
        var limits = page.plan().children("limits");
        if (limits.isEmpty()) {
            return;
        }
        page.section("limits", words.say("limits.title"));
        Grid.write(
                page.out(),
                new DataTable(
                        words.say("limits.table"),
                        List.of(words.say("limits.name"), words.say("limits.value"), words.say("guessed.source")),
                        limits.stream()
                                .map(limit -> List.of(
                                        page.limit(limit.text("name")),
                                        limit.printed("value", page.figures()) + " " + limit.text("unit"),
                                        limit.text("source")))
                                .toList()),
                false);
        page.out().close().line();
    }
}
