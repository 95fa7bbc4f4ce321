package io.heatwright.report.html;

import io.heatwright.planner.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.Reading;
import io.heatwright.report.ReportWords;
import io.heatwright.report.UnitSystem;

/**
 * A plan as one web page that needs nothing else: no script, no outside resource. Prints what the plan holds and
 * computes nothing.
 */
public final class HtmlReport {
    private final Words words;

    /**
     * Prepares a report.
     *
     * @param words what is said around the plan's own sentences
     */
    public HtmlReport(Words words) {
        this.words = words;
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
        var figures = new Figures(units, words.say("unknown"));
        var out = new Markup().open("html", "lang", "en").open("head");
        out.element("title", plan.text("title")).close().open("body");
        out.element("h1", plan.part("answer").text("headline"));
        out.element("p", figures.unknown());
        return "<!DOCTYPE html>\n" + out.close().close().finish() + "\n";
    }
}
