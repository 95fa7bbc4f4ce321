package io.heatwright.report.html;

/** The verdict and the worst safety result in one headline, the checks, what to look for on a label, the need. */
final class AnswerPart {
    private final Page page;

    AnswerPart(Page page) {
        this.page = page;
    }

    void write() {
        var out = page.out();
        var checks = new CheckPart(page);
        out.open("div", "class", "ans");
        checks.headline();
        checks.checks();
        out.open("div", "class", "cols two");
        new LabelPart(page).whole();
        new NeedPart(page).whole();
        out.close().close().line();
    }
}
