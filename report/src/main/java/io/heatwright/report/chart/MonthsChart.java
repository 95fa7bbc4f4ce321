package io.heatwright.report.chart;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Electricity for heating and cooling month by month, and below it the cost beside today's. */
public final class MonthsChart {
    private static final int HEIGHT = 330;
    private static final double TOP = 22;
    private static final double ENERGY_GROUND = 160;
    private static final double COST_TOP = 208;
    private static final double COST_GROUND = 308;
    private static final double GUTTER = 0.05;
    private static final double BAR = 0.6;
    private static final double THIN_BAR = 0.34;

    private final Words words;
    private final Figures figures;
    private final Reading chart;
    private final List<String> names;
    private final double width;

    private MonthsChart(Reading chart, Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
        this.chart = chart;
        names = chart.texts("names");
        width = (1 - GUTTER) / names.size();
    }

    /**
     * Draws the chart.
     *
     * @param chart {@code charts.months} of a plan
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no months
     */
    public static Optional<Chart> draw(Reading chart, Words words, Figures figures) {
        return chart.texts("names").isEmpty()
                ? Optional.empty()
                : Optional.of(new MonthsChart(chart, words, figures).draw());
    }

    private Chart draw() {
        var title = words.say("chart.months.title");
        var drawing = new Drawing("months", title, chart.text("sentence"), HEIGHT);
        drawing.text("k", 0, 10, 0, words.say("chart.months.energy"));
        energy(drawing);
        drawing.text("k", 0, COST_TOP - 12, 0, words.say("chart.months.cost"));
        var hasToday = cost(drawing);
        for (var i = 0; i < names.size(); i++) {
            drawing.text("m", (i + 0.5) * width, COST_GROUND + 17, 0, shortened(names.get(i)));
        }
        var key = new ArrayList<KeyEntry>();
        key.add(new KeyEntry(Swatch.HEAT_BAR, words.say("chart.heating")));
        key.add(new KeyEntry(Swatch.COLD_AREA, words.say("chart.cooling")));
        if (chart.series("cost_usd").length > 0) {
            key.add(new KeyEntry(Swatch.THIS, words.say("chart.months.this")));
        }
        if (hasToday) {
            key.add(new KeyEntry(Swatch.TODAY, words.say("chart.months.today")));
        }
        return new Chart("months", title, chart.text("sentence"), key, drawing.finish(), List.of(table()));
    }

    private void energy(Drawing drawing) {
        var heating = known("heating_kwh");
        var cooling = known("cooling_kwh");
        var sums = new double[names.size()];
        Arrays.setAll(sums, i -> heating[i] + cooling[i]);
        var y = Scale.around(Arrays.stream(sums), true, 3, ENERGY_GROUND, TOP);
        Frame.levels(drawing, y);
        Frame.values(drawing, y, "kWh", figures);
        for (var i = 0; i < sums.length; i++) {
            var left = (i + (1 - BAR) / 2) * width;
            var between = y.at(heating[i]);
            drawing.bar("fh", left, BAR * width, between, ENERGY_GROUND - between);
            if (cooling[i] > 0) {
                drawing.bar("fcw", left, BAR * width, y.at(sums[i]), between - y.at(sums[i]));
                drawing.hatchedBar("hatch-cold", left, BAR * width, y.at(sums[i]), between - y.at(sums[i]));
            }
        }
    }

    private boolean cost(Drawing drawing) {
        var cost = known("cost_usd");
        var today = known("today_cost_usd");
        var hasToday = Arrays.stream(today).anyMatch(each -> each > 0);
        var y = Scale.around(
                DoubleStream.concat(Arrays.stream(cost), Arrays.stream(today)), true, 3, COST_GROUND, COST_TOP);
        Frame.levels(drawing, y);
        Frame.values(drawing, y, "$", figures);
        for (var i = 0; i < cost.length; i++) {
            var middle = (i + 0.5) * width;
            var left = hasToday ? middle - THIN_BAR * width : middle - BAR / 2 * width;
            drawing.bar("fi", left, (hasToday ? THIN_BAR : BAR) * width, y.at(cost[i]), COST_GROUND - y.at(cost[i]));
            if (hasToday) {
                drawing.bar("out", middle, THIN_BAR * width, y.at(today[i]), COST_GROUND - y.at(today[i]));
            }
        }
        return hasToday;
    }

    /** One value a month; a month that is not known has no bar. */
    private double[] known(String key) {
        var series = chart.series(key);
        var known = new double[names.size()];
        Arrays.setAll(known, i -> i < series.length && Double.isFinite(series[i]) ? Math.max(0, series[i]) : 0);
        return known;
    }

    private static String shortened(String name) {
        return name.length() > 3 ? name.substring(0, 3) : name;
    }

    private DataTable table() {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < names.size(); i++) {
            rows.add(List.of(
                    names.get(i),
                    at("heating_kwh", i),
                    at("cooling_kwh", i),
                    at("cost_usd", i),
                    at("today_cost_usd", i)));
        }
        return new DataTable(
                words.say("chart.months.title"),
                List.of(
                        words.say("table.month"),
                        words.say("chart.heating") + ", kWh",
                        words.say("chart.cooling") + ", kWh",
                        words.say("chart.months.this") + ", $",
                        words.say("chart.months.today") + ", $"),
                rows);
    }

    private String at(String key, int index) {
        var series = chart.series(key);
        return index < series.length && Double.isFinite(series[index]) ? figures.two(series[index]) : "–";
    }
}
