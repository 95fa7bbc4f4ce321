package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.LinearMark;
import java.util.Locale;
import java.util.function.DoubleFunction;

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
                .filter(check -> check.text("state").equals("failed"))
                .toList();
        if (first.isEmpty() && fails.isEmpty()) {
            return;
        }
        out.open("ul", "class", "checks");
        for (var check : fails) {
            out.open("li");
            page.tag("failed", page.state("failed"));
            out.element("span", check.text("sentence")).close();
        }
        for (var text : first) {
            out.open("li");
            page.tag("to_do", page.words().say("page.first"));
            out.element("span", opened(text)).close();
        }
        out.close().line();
    }

    /** A phrase that stands alone begins like a sentence. */
    private static String opened(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
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
        if (!isEmpty) {
            out.open("dl").line();
            wanted(
                    words.say("label.heat", "temperature", figures.temperature(COLD_POINT)),
                    "≥",
                    heatFlow("heat_at_17f_w"),
                    heat);
            wanted(words.say("label.lowest"), "≤", heatFlow("lowest_output_w"), heat);
            wanted(words.say("label.cooling"), "≥", heatFlow("cooling_w"), heat);
            wanted(words.say("label.current"), "≤", printed("current_a", figures::current), "A");
            wanted(words.say("label.noise"), "≤", printed("noise_dba", figures::whole), "dB(A)");
            out.close();
        }
        label.texts("lines").forEach(line -> page.paragraph("", line));
        page.paragraph("", choice.text("sentence"));
        out.close().line();
    }

    private String heatFlow(String key) {
        return printed(key, page.figures()::heatFlow);
    }

    /** What a label need not say is no figure or none above 0. */
    private String printed(String key, DoubleFunction<String> print) {
        var value = page.plan().part("label").number(key);
        return value > 0 ? print.apply(value) : "";
    }

    private void wanted(String name, String sign, String figure, String unit) {
        if (!figure.isEmpty()) {
            page.reading(name, sign + " " + figure, unit);
        }
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
