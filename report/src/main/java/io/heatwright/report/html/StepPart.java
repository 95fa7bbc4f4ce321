package io.heatwright.report.html;

import io.heatwright.report.Reading;
import java.util.List;

/** The safety checks with who does them, and what to do next, in order. */
final class StepPart {
    /** As many steps as a person begins with; the terminal prints as many. */
    private static final int FIRST = 6;

    private final Page page;
    private final List<Reading> checks;
    private final List<String> steps;

    StepPart(Page page) {
        this.page = page;
        checks = page.plan().children("safety");
        steps = page.plan().texts("next");
    }

    void write() {
        if (!checks.isEmpty()) {
            page.section("safety", page.words().say("safety.title"));
            checks();
            page.out().close().line();
        }
        if (!steps.isEmpty()) {
            page.section("next", page.words().say("next.title"));
            page.list("ol", "next", steps);
            page.out().close().line();
        }
    }

    /** Writes the first steps, and folded the others and the safety checks. */
    void brief() {
        if (steps.isEmpty() && checks.isEmpty()) {
            return;
        }
        var words = page.words();
        page.section("next", words.say("next.title"));
        page.list("ol", "next", steps.subList(0, Math.min(FIRST, steps.size())));
        if (steps.size() > FIRST) {
            var others = steps.subList(FIRST, steps.size());
            var count = page.figures().whole(others.size());
            page.folded(words.say("next.more", "count", count), () -> page.list("ol", "next go_on", others));
        }
        if (!checks.isEmpty()) {
            page.folded(words.say("safety.title"), this::checks);
        }
        page.out().close().line();
    }

    private void checks() {
        var out = page.out();
        out.open("ul", "class", "checks");
        for (var check : checks) {
            out.open("li");
            page.tag(check.text("state"), page.state(check.text("state")));
            out.open("span").text(check.text("sentence"));
            if (!check.text("who").isEmpty()) {
                out.text(" ").element("small", page.words().say("safety.who", "who", check.text("who")));
            }
            out.close().close().line();
        }
        out.close().line();
    }
}
