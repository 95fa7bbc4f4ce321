package io.heatwright.report.html;

import io.heatwright.report.Reading;
import java.util.function.DoubleFunction;

/** What any maker's label must say, on a plate. */
final class LabelPart {
    /** 17 °F, the second heating point of AHRI 210/240, in °C. */
    private static final double COLD_POINT = (17 - 32) / 1.8;

    private final Page page;
    private final Reading label;

    LabelPart(Page page) {
        this.page = page;
        label = page.plan().part("label");
    }

    /** Writes the plate with everything the plan says about it. */
    void whole() {
        plate(() -> {
            label.texts("lines").forEach(line -> page.paragraph("", line));
            page.paragraph("", choice());
        });
    }

    /**
     * Writes the plate with one short note; all that the plan says about the label stands in {@link #lines}. Where nothing
     * is chosen, what to do instead belongs here, and is all there is when no label can be described.
     */
    void brief() {
        var instead = page.plan().part("choice").text("id").isEmpty() ? choice() : "";
        if (!isEmpty() || !instead.isEmpty()) {
            plate(() -> {
                page.paragraph("", instead);
                page.paragraph("", note());
            });
        }
    }

    /** Writes what the plan says about the label. */
    void lines() {
        label.texts("lines").forEach(line -> page.paragraph("", line));
    }

    private boolean isEmpty() {
        return label.texts("lines").isEmpty() && !Double.isFinite(label.number("heat_at_17f_w"));
    }

    private String choice() {
        return page.plan().part("choice").text("sentence");
    }

    private void plate(Runnable notes) {
        var out = page.out();
        var id = Page.id("label");
        out.open("section", "class", "plate", "aria-labelledby", id);
        out.element("h2", page.words().say(isEmpty() ? "label.none" : "label.title"), "id", id)
                .line();
        if (!isEmpty()) {
            out.open("dl").line();
            figures();
            out.close();
        }
        notes.run();
        out.close().line();
    }

    private void figures() {
        var words = page.words();
        var figures = page.figures();
        var heat = figures.units().heatFlowUnit();
        wanted(
                words.say("label.heat", "temperature", figures.temperature(COLD_POINT)),
                "≥",
                heatFlow("heat_at_17f_w"),
                heat);
        wanted(words.say("label.lowest"), "≤", heatFlow("lowest_output_w"), heat);
        wanted(words.say("label.cooling"), "≥", heatFlow("cooling_w"), heat);
        wanted(words.say("label.current"), "≤", printed("current_a", figures::current), "A");
        wanted(words.say("label.noise"), "≤", printed("noise_dba", figures::whole), "dB(A)");
    }

    private String note() {
        var words = page.words();
        var unit = " " + page.figures().units().heatFlowUnit();
        var leaky = heatFlow("leaky_heat_at_17f_w");
        var chart = heatFlow("area_chart_cooling_w");
        return Page.joined(
                leaky.isEmpty() ? "" : words.say("label.leaky", "heat", leaky + unit),
                chart.isEmpty() ? "" : words.say("label.area_chart", "cooling", chart + unit));
    }

    private String heatFlow(String key) {
        return printed(key, page.figures()::heatFlow);
    }

    /** What a label need not say is no figure or none above 0. */
    private String printed(String key, DoubleFunction<String> print) {
        var value = label.number(key);
        return value > 0 ? print.apply(value) : "";
    }

    private void wanted(String name, String sign, String figure, String unit) {
        if (!figure.isEmpty()) {
            page.reading(name, sign + " " + figure, unit);
        }
    }
}
