package io.heatwright.report.html;

import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.Reading;
import io.heatwright.report.ReportWords;
import io.heatwright.report.UnitSystem;

/**
 * A plan as one web page that needs nothing else: no script, no outside resource. It is good HTML and well-formed XML,
 * reads in light and dark, at any width from 360 px, and on paper. Prints what the plan holds and computes nothing.
 */
public final class HtmlReport {
    private final Words words;
    private final String style;

    /**
     * Prepares a report.
     *
     * @param words what is said around the plan's own sentences
     */
    public HtmlReport(Words words) {
        this.words = words;
        style = ReportWords.resource("html/report.css");
    }

    /**
     * Prepares an English report.
     *
     * @return a report that can print any number of plans
     */
    public static HtmlReport english() {
        return new HtmlReport(ReportWords.english());
    }

    /**
     * Prints a plan.
     *
     * @param tree the plan
     * @param units in which figures are printed
     * @return a whole HTML page
     */
    public String print(PlanTree tree, UnitSystem units) {
        var plan = new Reading(tree);
        var out = new Markup();
        var page = new Page(out, plan, words, Figures.of(units, words));
        out.open("html", "lang", words.say("language")).line();
        head(out, plan);
        out.open("body").line();
        Hatching.write(out);
        out.element("a", words.say("page.skip"), "class", "skip", "href", "#answer");
        masthead(page);
        out.open("main", "class", "wrap", "id", "answer").line();
        new AnswerPart(page).write();
        new OutletPart(page).write();
        new MoneyPart(page).write();
        new CandidatePart(page).write();
        new ChartPart(page).write();
        new StepPart(page).write();
        new GuessPart(page).write();
        new MethodPart(page).write();
        out.close().line();
        foot(page);
        return "<!DOCTYPE html>\n" + out.close().close().finish() + "\n";
    }

    private void head(Markup out, Reading plan) {
        out.open("head").empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "color-scheme", "content", "light dark").line();
        out.element("title", words.say("page.title", "title", plan.text("title")))
                .line();
        out.open("style").unescaped(style).close().line().close().line();
    }

    private void masthead(Page page) {
        var out = page.out();
        var weather = page.plan().part("weather");
        out.open("header", "class", "wrap top").open("p", "class", "mark");
        out.open("svg", "viewBox", "0 0 26 20", "aria-hidden", "true");
        out.empty("path", "class", "i", "d", "M1 15.5h24M1 15.5v-5M7 15.5v-3M13 15.5v-5M19 15.5v-3M25 15.5v-5");
        out.empty("path", "class", "h", "d", "M9.5 15V1");
        out.empty("path", "class", "c solid", "d", "M16.5 15V6").close();
        out.text("Heatwright").close();
        page.paragraph("place", page.plan().text("title"));
        page.paragraph("s", weather.text("sentence"));
        weather.texts("notes").forEach(note -> page.paragraph("s", note));
        out.close().line();
    }

    private void foot(Page page) {
        page.out().open("div", "class", "wrap").open("footer", "class", "foot");
        page.paragraph("", page.plan().text("disclaimer"));
        page.paragraph("", words.say("page.made"));
        page.out().close().close().line();
    }
}
