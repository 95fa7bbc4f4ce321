package io.heatwright.report.chart;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What draws current in the circuit's worst hour, laid end to end on one scale with its limits. */
public final class CircuitHourChart {
    /** The breaker's name stands right of its line, and on a phone it takes a quarter of the width. */
    private static final double BREAKER_ROOM = 4.0 / 3;

    private static final int HEIGHT = 64;
    private static final double BAR_TOP = 22;
    private static final double GROUND = 40;
    private static final Swatch[] FILLS = {Swatch.THIS, Swatch.PART, Swatch.TODAY, Swatch.REACH};
    private static final String[] STYLES = {"fi", "fe", "out", "out fn"};

    private CircuitHourChart() {}

    /**
     * Draws the chart.
     *
     * @param chart {@code charts.circuit_hour} of a plan
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no circuit
     */
    public static Optional<Chart> draw(Reading chart, Words words, Figures figures) {
        var items = chart.children("items");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var title = words.say("chart.circuit.title");
        var drawing = new Drawing("circuit-hour", title, chart.text("sentence"), HEIGHT);
        var sum = sum(chart);
        var limit = chart.number("limit_a");
        var breaker = chart.number("breaker_a");
        var x = Scale.around(DoubleStream.of(1.05 * sum, 1.05 * limit, BREAKER_ROOM * breaker), true, 5, 0, 1);
        LinearMark.ruler(drawing, x, GROUND, "A", figures);
        var from = 0.0;
        var key = new ArrayList<KeyEntry>();
        for (var i = 0; i < items.size(); i++) {
            var amperes = amperes(items.get(i));
            var fill = i % FILLS.length;
            var width = x.at(from + amperes) - x.at(from);
            drawing.bar(STYLES[fill], x.at(from), width, BAR_TOP, GROUND - BAR_TOP);
            key.add(new KeyEntry(
                    FILLS[fill],
                    items.get(i).text("name") + " "
                            + figures.current(items.get(i).number("a")) + " A"));
            from += amperes;
        }
        mark(drawing, x, limit, "lim", "k e", -5, words.say("chart.circuit.limit", "amperes", figures.current(limit)));
        mark(
                drawing,
                x,
                breaker,
                "fine",
                "k",
                5,
                words.say("chart.circuit.breaker", "amperes", figures.current(breaker)));
        return Optional.of(new Chart(
                "circuit-hour",
                title,
                chart.text("sentence"),
                key,
                drawing.finish(),
                List.of(table(items, words, figures))));
    }

    private static void mark(Drawing drawing, Scale x, double at, String line, String text, int shift, String words) {
        if (x.holds(at)) {
            drawing.line(line, x.at(at), 0, x.at(at), GROUND);
            drawing.text(text, x.at(at), 10, shift, words);
        }
    }

    /**
     * Sums what is drawn.
     *
     * @param chart {@code charts.circuit_hour} of a plan
     * @return in A
     */
    public static double sum(Reading chart) {
        return chart.children("items").stream()
                .mapToDouble(CircuitHourChart::amperes)
                .sum();
    }

    private static double amperes(Reading item) {
        var amperes = item.number("a");
        return Double.isFinite(amperes) ? Math.max(0, amperes) : 0;
    }

    private static DataTable table(List<Reading> items, Words words, Figures figures) {
        return new DataTable(
                words.say("chart.circuit.title"),
                List.of(words.say("table.appliance"), "A"),
                items.stream()
                        .map(item -> List.of(item.text("name"), figures.current(item.number("a"))))
                        .toList());
    }
}
