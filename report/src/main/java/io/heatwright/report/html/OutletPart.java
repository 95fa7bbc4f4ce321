package io.heatwright.report.html;

import io.heatwright.report.Reading;
import io.heatwright.report.chart.Chart;
import io.heatwright.report.chart.CircuitHourChart;
import io.heatwright.report.chart.DataTable;
import io.heatwright.report.chart.KeyEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the outlet's circuit can carry: the outcome today and with the unit, the worst hour, every rule applied. */
final class OutletPart {
    private static final String NONE = "–";
    private static final String VOLTAGE_RULE = "voltage_matches";

    private final Page page;

    OutletPart(Page page) {
        this.page = page;
    }

    void write() {
        page.section("outlet", page.words().say("outlet.title"));
        page.plan()
                .child("circuit")
                .ifPresentOrElse(
                        circuit -> {
                            outcomes(circuit);
                            hour().ifPresent(chart -> Drawn.write(page, chart));
                            rules(circuit);
                        },
                        () -> page.paragraph("", page.words().say("circuit.none")));
        page.out().close().line();
    }

    /** Writes the circuit's worst hour as one compact scale: its sum and what hangs on it in the heading. */
    void bar() {
        var out = page.out();
        if (page.plan().child("circuit").isEmpty()) {
            page.paragraph("s", page.words().say("circuit.none"));
        }
        hour().ifPresent(chart -> {
            var sum = page.figures().current(CircuitHourChart.sum(hourly()));
            out.open("h2").text(page.words().say("outlet.hour", "amperes", sum) + " ");
            out.element("span", items(chart), "class", "s").close();
            out.add(chart.drawing()).line();
            page.paragraph("s", chart.sentence());
        });
    }

    /** Writes everything about the circuit but its worst hour. */
    void detail(Reading circuit) {
        outcomes(circuit);
        rules(circuit);
    }

    private static String items(Chart chart) {
        return chart.key().stream().map(KeyEntry::text).collect(Collectors.joining(", "));
    }

    private Optional<Chart> hour() {
        return CircuitHourChart.draw(hourly(), page.words(), page.figures());
    }

    private Reading hourly() {
        return page.plan().part("charts").part("circuit_hour");
    }

    private void outcomes(Reading circuit) {
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
    }

    private void rules(Reading circuit) {
        var words = page.words();
        if (!circuit.texts("conditions").isEmpty()) {
            page.out().element("h3", words.say("outlet.conditions")).line();
            page.list("ul", "plain", circuit.texts("conditions"));
        }
        Grid.write(page, table("outlet.rules", circuit.children("rules")), false);
        if (!page.plan().part("choice").text("id").isEmpty()) {
            Grid.write(page, table("outlet.rules_today", circuit.children("today_rules")), false);
        }
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

    private DataTable table(String caption, List<Reading> rules) {
        var words = page.words();
        return new DataTable(
                words.say(caption),
                List.of(
                        words.say("outlet.rule"),
                        words.say("outlet.value"),
                        words.say("outlet.limit"),
                        words.say("outlet.outcome"),
                        words.say("outlet.article")),
                rules.stream().map(this::rule).toList());
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
