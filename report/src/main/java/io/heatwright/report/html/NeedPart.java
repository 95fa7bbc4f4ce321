package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.LinearMark;

/** How much heat and cooling the room needs: two scales that can be read side by side, and where the loads come from. */
final class NeedPart {
    private final Page page;
    private final Reading loads;

    NeedPart(Page page) {
        this.page = page;
        loads = page.plan().part("loads");
    }

    /** Writes both under one heading, with everything the plan says about them. */
    void whole() {
        var out = page.out();
        var id = Page.id("need");
        out.open("section", "class", "read", "aria-labelledby", id);
        out.element("h2", page.words().say("need.title"), "id", id).line();
        scales("h3", "need.heat", "need.cool");
        lines();
        parts();
        out.close().line();
    }

    /** Writes the two scales, each under its own heading. */
    void scales(String heading, String heatCode, String coolCode) {
        var weather = page.plan().part("weather");
        var heating = loads.range("heating_w");
        var cooling = loads.range("cooling_total_w");
        var end = Math.max(known(heating.high()), known(cooling.high()));
        scale(heading, heatCode, weather.number("design_heating_c"), heating, end, false);
        scale(heading, coolCode, weather.number("design_cooling_c"), cooling, end, true);
    }

    /** Writes what the plan says about the loads. */
    void lines() {
        loads.texts("lines").forEach(line -> page.paragraph("s", line));
    }

    /** Writes where each load comes from, folded. */
    void parts() {
        parts("need.heat_parts", "heating_parts");
        parts("need.cool_parts", "cooling_parts");
    }

    private void scale(String heading, String code, double temperature, Range range, double end, boolean cooling) {
        var out = page.out();
        var figures = page.figures();
        var name = Double.isFinite(temperature)
                ? page.words().say(code, "temperature", figures.temperature(temperature))
                : page.words().say(cooling ? "need.cool_any" : "need.heat_any");
        out.open(heading).text(name + " ");
        if (!Double.isFinite(range.likely())) {
            out.element("span", page.words().say("need.unknown"), "class", "s")
                    .close()
                    .line();
            return;
        }
        var ends = figures.ends(range, figures::heatFlow);
        out.element("span", ends, "class", "s").close();
        var title = name + ": " + figures.range(range, figures::heatFlow) + " "
                + figures.units().heatFlowUnit();
        var id = cooling ? "need-cool" : "need-heat";
        out.add(LinearMark.heatFlow(id, title, range, end, cooling, figures)).line();
    }

    private void parts(String code, String key) {
        var out = page.out();
        var parts = loads.children(key);
        if (parts.isEmpty()) {
            return;
        }
        var figures = page.figures();
        out.open("details").element("summary", page.words().say(code)).open("dl", "class", "parts");
        for (var part : parts) {
            page.reading(
                    part.text("name"),
                    figures.heatFlow(part.number("w")),
                    figures.units().heatFlowUnit());
        }
        out.close().close().line();
    }

    private static double known(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
