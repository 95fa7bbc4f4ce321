package io.heatwright.report.html;

import io.heatwright.report.Reading;
import io.heatwright.report.chart.DataTable;
import java.util.List;

/** The limits behind the verdicts, and how the plan is computed. */
final class MethodPart {
    private final Page page;
    private final List<Reading> limits;

    MethodPart(Page page) {
        this.page = page;
        limits = page.plan().children("limits");
    }

    void write() {
        var words = page.words();
        if (!limits.isEmpty()) {
            page.section("limits", words.say("limits.title"));
            limits();
            page.out().close().line();
        }
        page.section("method", words.say("method.title"));
        method();
        page.out().close().line();
    }

    /** Writes both, each folded under its heading. */
    void folded() {
        if (!limits.isEmpty()) {
            page.folded(page.words().say("limits.title"), this::limits);
        }
        page.folded(page.words().say("method.title"), this::method);
    }

    private void limits() {
        var words = page.words();
        Grid.write(
                page,
                new DataTable(
                        words.say("limits.table"),
                        List.of(words.say("limits.name"), words.say("limits.value"), words.say("guessed.source")),
                        limits.stream().map(this::limit).toList()),
                false);
    }

    private List<String> limit(Reading limit) {
        return List.of(
                page.limit(limit.text("name")),
                limit.printed("value", page.figures()) + " " + limit.text("unit"),
                limit.text("source"));
    }

    private void method() {
        for (var code : page.words().codes()) {
            if (code.startsWith("method.line")) {
                page.paragraph("", page.words().say(code));
            }
        }
    }
}
