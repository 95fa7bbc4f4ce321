package io.heatwright.report.html;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import io.heatwright.report.chart.LinearMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The four figures by which candidates are compared, each printed alike and on one scale for all of them. */
final class CandidateFigures {
    static final String DASH = "–";

    /** One figure: its name, whether it is a price, which what is owned today has none of, its value and its print. */
    record Column(String name, boolean isPrice, Function<Reading, Range> value, Function<Reading, String> text) {}

    private final Page page;
    private final Figures figures;
    private final List<Reading> compared;
    private final List<Column> columns;

    /** Prepares the figures of those candidates whose bars, with today's, share one scale. */
    CandidateFigures(Page page, List<Reading> compared) {
        this.page = page;
        this.compared = compared;
        figures = page.figures();
        var words = page.words();
        columns = List.of(
                new Column(words.say("units.cold"), false, each -> each.range("cold_hours_h"), this::cold),
                new Column(words.say("units.cost"), false, each -> each.range("cost_per_year_usd"), this::cost),
                new Column(words.say("units.price"), true, each -> each.range("price_usd"), this::price),
                new Column(
                        words.say("units.noise"),
                        false,
                        each -> Range.exactly(each.number("indoor_noise_dba")),
                        each -> with(figures.whole(each.number("indoor_noise_dba")), " dB(A)")));
    }

    List<Column> columns() {
        return columns;
    }

    /** The figures of which at least one candidate tells something. */
    List<Column> told() {
        return columns.stream()
                .filter(column -> compared.stream().anyMatch(row -> isKnown(column, row)))
                .toList();
    }

    /** Writes a figure of a candidate, or of today's system, and its place on the scale. */
    void write(Column column, Reading row, boolean isToday) {
        var out = page.out();
        var isOwned = isToday && column.isPrice();
        var text = isToday && !isKnown(column, row) ? DASH : column.text().apply(row);
        out.element("span", isOwned ? page.words().say("owned") : text);
        if (!isOwned && isKnown(column, row)) {
            out.add(LinearMark.slim(column.value().apply(row), most(column)));
        }
    }

    private static boolean isKnown(Column column, Reading row) {
        return Double.isFinite(column.value().apply(row).likely());
    }

    /** The largest value that is compared, so that the same length means the same everywhere. */
    private double most(Column column) {
        var rows = new ArrayList<>(compared);
        page.plan().child("today").ifPresent(rows::add);
        var most = 1.0;
        for (var row : rows) {
            var high = column.value().apply(row).high();
            most = Math.max(most, Double.isFinite(high) ? high : 0);
        }
        return most;
    }

    String range(Range range, DoubleFunction<String> print) {
        return Double.isFinite(range.likely()) ? figures.range(range, print) : DASH;
    }

    String dollars(Range range) {
        return Double.isFinite(range.likely()) ? figures.dollars(range) : DASH;
    }

    static String number(double value, DoubleFunction<String> print) {
        return Double.isFinite(value) ? print.apply(value) : DASH;
    }

    private String cold(Reading row) {
        return range(row.range("cold_hours_h"), figures::count);
    }

    private String cost(Reading row) {
        return dollars(row.range("cost_per_year_usd"));
    }

    private String price(Reading row) {
        return with("$", figures.price(row.range("price_usd")));
    }

    private String with(String first, String second) {
        return first.equals(figures.unknown()) || second.equals(figures.unknown()) ? figures.unknown() : first + second;
    }
}
