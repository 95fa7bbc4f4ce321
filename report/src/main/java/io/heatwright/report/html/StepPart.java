package io.heatwright.report.html;

/** The safety checks with who does them, and what to do next, in order. */
final class StepPart {
    private final Page page;

    StepPart(Page page) {
        this.page = page;
    }

    void write() {
        var out = page.out();
        var words = page.words();
        var checks = page.plan().children("safety");
        if (!checks.isEmpty()) {
            page.section("safety", words.say("safety.title"));
            out.open("ul", "class", "checks");
            for (var check : checks) {
                out.open("li");
                page.tag(check.text("state"), page.state(check.text("state")));
                out.open("span").text(check.text("sentence"));
                if (!check.text("who").isEmpty()) {
                    out.text(" ").element("small", words.say("safety.who", "who", check.text("who")));
                }
                out.close().close().line();
            }
            out.close().close().line();
        }
        if (!page.plan().texts("next").isEmpty()) {
            page.section("next", words.say("next.title"));
            page.list("ol", "next", page.plan().texts("next"));
            out.close().line();
        }
    }
}
