package io.heatwright.report.html;

import io.heatwright.planner.tree.PlanTree;
import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import io.heatwright.report.Reading;
import io.heatwright.report.UnitSystem;

/**
 * A plan as two parts of a page that somebody else frames: the answer, which stands beside the form, and all the rest
 * below. Names no resource and no style of its own, so that it prints the same in a browser as on the JVM; the page
 * brings {@code report.css} and {@code one-page.css}. Prints what the plan holds and computes nothing.
 */
public final class OnePage {
    private final Words words;

    /**
     * Two parts of a page, each good HTML and well-formed XML. All their ids are unlike each other.
     *
     * @param top verdict, checks, label, need, outlet and the year
     * @param rest ranking, charts, guesses, next steps and everything behind them
     */
    public record Fragments(String top, String rest) {}

    /**
     * Prepares a printer.
     *
     * @param words what is said around the plan's own sentences
     */
    public OnePage(Words words) {
        this.words = words;
    }

    /**
     * Prints a plan.
     *
     * @param tree the plan
     * @param units in which figures are printed
     * @return the two parts
     */
    public Fragments print(PlanTree tree, UnitSystem units) {
        return new Fragments(top(tree, units), rest(tree, units));
    }

    /**
     * Prints the part that is read first.
     *
     * @param tree the plan
     * @param units in which figures are printed
     * @return verdict, checks, label, need, outlet and the year
     */
    public String top(PlanTree tree, UnitSystem units) {
        return top(page(tree, units));
    }

    /**
     * Prints the part that is read later.
     *
     * @param tree the plan
     * @param units in which figures are printed
     * @return ranking, charts, guesses, next steps and everything behind them
     */
    public String rest(PlanTree tree, UnitSystem units) {
        return rest(page(tree, units));
    }

    private Page page(PlanTree tree, UnitSystem units) {
        return new Page(new Markup(), new Reading(tree), words, Figures.of(units, words));
    }

    private static String top(Page page) {
        var out = page.out();
        var checks = new CheckPart(page);
        out.open("div", "class", "answer").line();
        Hatching.write(out);
        checks.headline();
        checks.checks();
        out.open("div", "class", "cols two");
        new LabelPart(page).brief();
        out.open("div", "class", "read").line();
        new NeedPart(page).scales("h2", "need.heat_needed", "need.cool_needed");
        new OutletPart(page).bar();
        out.close().close().line();
        new MoneyPart(page).gauges();
        return out.close().finish();
    }

    private static String rest(Page page) {
        var out = page.out();
        out.open("div", "class", "rest").line();
        new CandidateCards(page).write();
        new ChartPart(page).first();
        new GuessPart(page).brief();
        new StepPart(page).brief();
        details(page);
        page.paragraph("s", page.plan().text("disclaimer"));
        return out.close().finish();
    }

    /** Everything else, one click away. */
    private static void details(Page page) {
        var plan = page.plan();
        var words = page.words();
        page.section("details", words.say("details.title"));
        new ChartPart(page).folded();
        page.folded(words.say("details.need"), () -> {
            new LabelPart(page).lines();
            new NeedPart(page).lines();
            new NeedPart(page).parts();
        });
        plan.child("circuit")
                .ifPresent(circuit ->
                        page.folded(words.say("details.outlet"), () -> new OutletPart(page).detail(circuit)));
        plan.child("money")
                .ifPresent(money -> page.folded(words.say("details.year"), () -> new MoneyPart(page).lines(money)));
        plan.child("weather")
                .ifPresent(weather -> page.folded(words.say("details.weather"), () -> {
                    page.paragraph("", weather.text("sentence"));
                    weather.texts("notes").forEach(note -> page.paragraph("", note));
                }));
        new MethodPart(page).folded();
        page.out().close().line();
    }
}
