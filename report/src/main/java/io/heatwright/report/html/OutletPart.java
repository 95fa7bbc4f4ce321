package io.heatwright.report.html;

import io.heatwright.report.Reading;
import io.heatwright.report.chart.CircuitHourChart;
import io.heatwright.report.chart.DataTable;
import java.util.List;

/** What the outlet's circuit can carry: the outcome today and with the unit, the worst hour, every rule applied. */
final class OutletPart {
    private static final String NONE = "–";
    private static final String VOLTAGE_RULE = "voltage_matches";

    private final Page page;

    OutletPart(Page page) {
        this.page = page;
    }

    void write() {
        var words = page.words();
        page.section("outlet", words.say("outlet.title"));
        var found = page.plan().child("circuit");
        if (found.isEmpty()) {
            page.paragraph("", words.say("circuit.none"));
        } else {
            circuit(found.get());
        }
        page.out().close().line();
    }

    private void circuit(Reading circuit) {
        var out = page.out();
        var words = page.words();
        out.open("p", "class", "tags")
                .text(isSaid(circuit) ? "" : words.say("outlet.name", "name", circuit.text("name")));
        outcome("outlet.today", circuit.text("today_verdict"));
        if (!page.plan().part("choice").text("id").isEmpty()) {
            outcome("outlet.with_unit", circuit.text("verdict"));
        }
        out.close().line();
        circuit.texts("lines").forEach(line -> page.paragraph("", line));
        CircuitHourChart.draw(page.plan().part("charts").part("circuit_hour"), words, page.figures())
                .ifPresent(chart -> Drawn.write(page, chart));
        if (!circuit.texts("conditions").isEmpty()) {
            out.element("h3", words.say("outlet.conditions")).line();
            page.list("ul", "plain", circuit.texts("conditions"));
        }
        Grid.write(page.out(), rules(circuit), false);
    }

    /** The name stands at the head of the first line already. */
    private static boolean isSaid(Reading circuit) {
        var lines = circuit.texts("lines");
        return !lines.isEmpty() && lines.get(0).startsWith(circuit.text("name"));
    }

    private void outcome(String when, String code) {
        if (!code.isEmpty()) {
            page.out().open("span", "class", "n").text(page.words().say(when) + " ");
            page.tag(code, page.outcome(code));
            page.out().close().text(" ");
        }
    }

    private DataTable rules(Reading circuit) {
        var words = page.words();
        return new DataTable(
                words.say("outlet.rules"),
                List.of(
                        words.say("outlet.rule"),
                        words.say("outlet.value"),
                        words.say("outlet.limit"),
                        words.say("outlet.outcome"),
                        words.say("outlet.article")),
                circuit.children("rules").stream().map(this::rule).toList());
    }

    private List<String> rule(Reading rule) {
        var sentence = rule.text("sentence");
        return List.of(
                sentence.isEmpty() ? rule.text("rule").replace('_', ' ') : sentence,
                figure(rule, "value_a"),
                figure(rule, "limit_a"),
                page.ruleOutcome(rule.text("outcome")),
                article(rule));
    }

    private String article(Reading rule) {
        var article = rule.text("article");
        var edition = rule.name("edition");
        return edition.isEmpty() ? article : page.words().say("outlet.edition", "article", article, "edition", edition);
    }

    /** Every rule speaks of amperes, except the one that compares voltages. */
    private String figure(Reading rule, String key) {
        var value = rule.number(key);
        var unit = rule.text("rule").equals(VOLTAGE_RULE) ? " V" : " A";
        return Double.isFinite(value) ? page.figures().current(value) + unit : NONE;
    }
}
