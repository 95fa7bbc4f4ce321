package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.DataTable;
import io.heatwright.report.chart.LinearMark;
import java.util.List;

/** What was guessed: what matters most with how far it moves the need, and everything with its source. */
final class GuessPart {
    private static final int TOP = 3;

    private final Page page;
    private final List<Reading> assumptions;
    private final List<Reading> unknowns;

    GuessPart(Page page) {
        this.page = page;
        assumptions = page.plan().children("assumptions");
        unknowns = page.plan().children("unknowns");
    }

    void write() {
        section(this::table);
    }

    /** Writes the same with the table folded. */
    void brief() {
        var count = page.figures().whole(assumptions.size());
        section(() -> page.folded(page.words().say("guessed.all", "count", count), this::table));
    }

    private void section(Runnable everything) {
        page.section("guessed", page.words().say("guessed.title"));
        if (assumptions.isEmpty() && unknowns.isEmpty()) {
            page.paragraph("", page.words().say("terminal.guess_none"));
        }
        top();
        if (!assumptions.isEmpty()) {
            everything.run();
        }
        page.out().close().line();
    }

    private void table() {
        var words = page.words();
        Grid.write(
                page,
                new DataTable(
                        words.say("guessed.table"),
                        List.of(
                                words.say("guessed.what"),
                                words.say("guessed.value"),
                                words.say("guessed.source"),
                                words.say("guessed.find_out")),
                        assumptions.stream().map(this::assumption).toList()),
                false);
    }

    /** Writes the few inputs that move the need most, each with a bar from where to where. */
    private void top() {
        if (unknowns.isEmpty()) {
            return;
        }
        var top = unknowns.subList(0, Math.min(TOP, unknowns.size()));
        page.paragraph("s", introduction(top));
        var out = page.out();
        out.open("ol", "class", "gs");
        for (var i = 0; i < top.size(); i++) {
            var unknown = top.get(i);
            out.open("li").element("h3", Page.opened(unknown.text("what")) + ": " + unknown.text("assumed"));
            moves("guess-" + (i + 1), unknown, span(top));
            page.paragraph("s", page.words().say("guessed.how", "how", unknown.text("find_out")));
            out.close().line();
        }
        out.close().line();
    }

    private String introduction(List<Reading> top) {
        var words = page.words();
        var figures = page.figures();
        var isDrawn = top.stream().allMatch(each -> isKnown(range(each)));
        return top.size() > 1 && isDrawn && !assumptions.isEmpty()
                ? words.say(
                        "guessed.bars", "count", figures.whole(assumptions.size()), "top", figures.whole(top.size()))
                : words.say("guessed.moves");
    }

    private static boolean isKnown(Range range) {
        return Double.isFinite(range.low()) && Double.isFinite(range.high());
    }

    private void moves(String id, Reading unknown, Range span) {
        var figures = page.figures();
        var unit = " " + figures.units().heatFlowUnit();
        var range = range(unknown);
        if (isKnown(range)) {
            var title = page.words().say("guessed.between", "ends", figures.ends(range, figures::heatFlow) + unit);
            page.out().add(LinearMark.within(id, title, range, span, figures)).line();
            return;
        }
        var moves = unknown.number("moves_w");
        page.paragraph(
                "s",
                Double.isFinite(moves) ? page.words().say("guessed.by", "moves", figures.heatFlow(moves) + unit) : "");
    }

    /** From where to where one input moves the need; the stroke is the need as computed. */
    private Range range(Reading unknown) {
        var likely = page.plan().part("loads").number("heating_w");
        return new Range(unknown.number("low_w"), likely, unknown.number("high_w"));
    }

    /** What all bars together span, so that they share one scale. */
    private Range span(List<Reading> top) {
        return top.stream().map(this::range).reduce(range(top.get(0)), Range::including);
    }

    private List<String> assumption(Reading assumption) {
        var name = assumption.text("what").isEmpty() ? assumption.text("path") : assumption.text("what");
        return List.of(
                name,
                assumption.printed("value", page.figures()),
                assumption.text("source"),
                assumption.text("find_out"));
    }
}
