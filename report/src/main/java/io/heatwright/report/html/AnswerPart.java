package io.heatwright.report.html;

import io.heatwright.planner.Range;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.LinearMark;

/** The verdict and the worst safety result in one headline, the checks, what to look for on a label, the need. */
final class AnswerPart {
    /** 17 °F, the second heating point of AHRI 210/240, in °C. */
    private static final double COLD_POINT = (17 - 32) / 1.8;

    private final Page page;

    AnswerPart(Page page) {
        this.page = page;
    }

    void write() {
        var out = page.out();
        out.open("div", "class", "ans");
        out.element("h1", headline(page.plan().part("answer"))).line();
        checks();
        out.open("div", "class", "cols two");
        label();
        need();
        out.close().close().line();
    }

    private static String headline(Reading answer) {
        var headline = answer.text("headline");
        var warning = answer.text("warning");
        return warning.isEmpty() || headline.contains(warning) ? headline : headline + " " + warning;
    }

    private void checks() {
        var out = page.out();
        var first = page.plan().part("answer").texts("first");
        var fails = page.plan().children("safety").stream()
                .filter(check -> check.text("state").equals("fails"))
                .toList();
        if (first.isEmpty() && fails.isEmpty()) {
            return;
        }
        out.open("ul", "class", "checks");
        for (var check : fails) {
            out.open("li");
            page.tag("fails", page.state("fails"));
            out.element("span", check.text("sentence")).close();
        }
        for (var text : first) {
            out.open("li");
            page.tag("check", page.words().say("page.first"));
            out.element("span", text).close();
        }
        out.close().line();
    }

    private void label() {
        var out = page.out();
        var words = page.words();
        var figures = page.figures();
        var label = page.plan().part("label");
        var choice = page.plan().part("choice");
        out.open("section", "class", "plate", "aria-labelledby", "label");
        var isEmpty = label.texts("lines").isEmpty() && !Double.isFinite(label.number("heat_at_17f_w"));
        out.element("h2", words.say(isEmpty ? "label.none" : "label.title"), "id", "label")
                .line();
        var heat = figures.units().heatFlowUnit();
        if (Double.isFinite(label.number("heat_at_17f_w"))) {
            out.open("dl").line();
            atLeast(words.say("label.heat", "temperature", figures.temperature(COLD_POINT)), "heat_at_17f_w", heat);
            atMost("label.lowest", figures.heatFlow(label.number("lowest_output_w")), heat);
            atMost("label.current", figures.current(label.number("current_a")), "A");
            atMost("label.noise", figures.whole(label.number("noise_dba")), "dB(A)");
            out.close();
        }
        label.texts("lines").forEach(line -> page.paragraph("", line));
        page.paragraph("", choice.text("sentence"));
        if (!choice.text("id").isEmpty()) {
            page.paragraph("", words.say("label.first", "name", choice.text("name")));
        }
        out.close().line();
    }

    private void atLeast(String name, String key, String unit) {
        var figure = page.figures().heatFlow(page.plan().part("label").number(key));
        page.reading(name, "≥ " + figure, unit);
    }

    private void atMost(String name, String figure, String unit) {
        var known = !figure.equals(page.figures().unknown());
        page.reading(page.words().say(name), known ? "≤ " + figure : figure, known ? unit : "");
    }

    private void need() {
        var out = page.out();
        var loads = page.plan().part("loads");
        var weather = page.plan().part("weather");
        var heating = loads.range("heating_w");
        var cooling = loads.range("cooling_total_w");
        var end = Math.max(known(heating.high()), known(cooling.high()));
        out.open("section", "class", "read", "aria-labelledby", "need");
        out.element("h2", page.words().say("need.title"), "id", "need").line();
        scale("need.heat", weather.number("design_heating_c"), heating, end, false);
        scale("need.cool", weather.number("design_cooling_c"), cooling, end, true);
        loads.texts("lines").forEach(line -> page.paragraph("s", line));
        parts("need.heat_parts", loads, "heating_parts");
        parts("need.cool_parts", loads, "cooling_parts");
        out.close().line();
    }

    private void scale(String code, double temperature, Range range, double end, boolean cooling) {
        var out = page.out();
        var figures = page.figures();
        var name = page.words().say(code, "temperature", figures.temperature(temperature));
        out.open("h3").text(name + " ");
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
        out.add(LinearMark.heatFlow(code.replace('.', '-'), title, range, end, cooling, figures))
                .line();
    }

    private void parts(String code, Reading loads, String key) {
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
