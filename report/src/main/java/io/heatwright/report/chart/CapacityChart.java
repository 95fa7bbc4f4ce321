package io.heatwright.report.chart;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** What the room needs and what units can give, against outdoor temperature, with the balance point marked. */
public final class CapacityChart {
    private static final int HEIGHT = 312;
    private static final double TOP = 22;
    private static final double GROUND = 290;

    private final Words words;
    private final Figures figures;
    private final Reading chart;
    private final List<Reading> units;
    private final double[] outdoor;
    private final Scale x;
    private final Scale y;

    private CapacityChart(Reading chart, int count, Words words, Figures figures) {
        units = chart.children("units").stream().limit(count).toList();
        this.words = words;
        this.figures = figures;
        this.chart = chart;
        outdoor = turned(chart.series("outdoor_c"), figures.units()::temperature);
        var ends = Arrays.stream(outdoor).summaryStatistics();
        x = Scale.between(ends.getMin(), ends.getMax(), 6, 0, 1);
        var most = DoubleStream.concat(
                Arrays.stream(heat(chart, "load_high_w")),
                DoubleStream.concat(
                        Arrays.stream(heat(chart, "load_w")),
                        units.stream().flatMapToDouble(unit -> Arrays.stream(heat(unit, "maximum_w")))));
        y = Scale.around(most, true, 5, GROUND, TOP);
    }

    /**
     * Draws the chart with every unit that the plan compares.
     *
     * @param chart {@code charts.capacity} of a plan
     * @param designHeating winter design temperature in °C, NaN when unknown
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no load line
     */
    public static Optional<Chart> draw(Reading chart, double designHeating, Words words, Figures figures) {
        return draw(chart, Integer.MAX_VALUE, designHeating, words, figures);
    }

    /**
     * Draws the chart with the first unit alone, so that the scale suits it and the room.
     *
     * @param chart {@code charts.capacity} of a plan
     * @param designHeating winter design temperature in °C, NaN when unknown
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no load line
     */
    public static Optional<Chart> drawFirst(Reading chart, double designHeating, Words words, Figures figures) {
        return draw(chart, 1, designHeating, words, figures);
    }

    private static Optional<Chart> draw(Reading chart, int most, double designHeating, Words words, Figures figures) {
        if (chart.series("outdoor_c").length < 2 || chart.series("load_w").length < 2) {
            return Optional.empty();
        }
        return Optional.of(new CapacityChart(chart, most, words, figures).draw(designHeating));
    }

    private Chart draw(double designHeating) {
        var title = words.say("chart.capacity.title");
        var sentence = chart.text("sentence");
        var drawing = new Drawing("capacity", title, sentence, HEIGHT);
        var labels = new LabelPlacer(drawing, TOP, GROUND);
        var load = curve(outdoor, heat(chart, "load_w"));
        var low = curve(outdoor, heat(chart, "load_low_w"));
        var high = curve(outdoor, heat(chart, "load_high_w"));

        units.stream().limit(1).forEach(unit -> drawing.area("fn", most(unit), least(unit)));
        drawing.area("fhw", high, low);
        Frame.levels(drawing, y);
        var isUnproven = units.stream().limit(1).anyMatch(unit -> unproven(drawing, unit));
        for (var i = units.size() - 1; i >= 0; i--) {
            drawing.curve(i == 0 ? "i" : "fine", most(units.get(i)));
        }
        units.stream().limit(1).forEach(unit -> drawing.curve("need", least(unit)));
        drawing.curve("h", load);
        Frame.values(drawing, y, figures.units().heatFlowUnit(), figures);
        limit(drawing, labels, designHeating);
        balance(drawing, labels, load);
        labels.avoid(load);
        units.forEach(unit -> labels.avoid(most(unit)));
        units.stream().limit(1).forEach(unit -> labels.avoid(least(unit)));
        labels.write(load, words.say("chart.capacity.load"), true);
        for (var i = 0; i < units.size(); i++) {
            labels.write(most(units.get(i)), mostOf(units.get(i)), i == 0);
        }
        units.stream().limit(1).forEach(unit -> labels.write(least(unit), words.say("least"), true));
        Frame.across(drawing, x, GROUND + 17, figures.units().temperatureUnit(), figures);

        var key = new ArrayList<KeyEntry>();
        if (!low.isEmpty()) {
            key.add(new KeyEntry(Swatch.HEAT_AREA, words.say("chart.capacity.band")));
        }
        if (!units.isEmpty()) {
            key.add(new KeyEntry(
                    Swatch.REACH,
                    words.say("chart.capacity.reach", "name", units.get(0).text("name"))));
        }
        if (isUnproven) {
            key.add(new KeyEntry(Swatch.UNPUBLISHED, words.say("chart.capacity.unproven")));
        }
        return new Chart("capacity", title, sentence, key, drawing.finish(), tables());
    }

    /** Names a unit only where there are several. */
    private String mostOf(Reading unit) {
        return units.size() == 1 ? words.say("most_alone") : words.say("most", "name", unit.text("name"));
    }

    /** Hatches the cold side on which nothing is published, unless the unit gives heat there that needs no proof. */
    private boolean unproven(Drawing drawing, Reading unit) {
        var from = figures.units().temperature(unit.number("proven_from_c"));
        if (!(from > x.from()) || givesThroughout(unit)) {
            return false;
        }
        drawing.hatchedBar("hatch-grey", 0, x.at(from), TOP, GROUND - TOP);
        return true;
    }

    private boolean givesThroughout(Reading unit) {
        var most = most(unit);
        return !most.isEmpty() && most.across(0) < 1e-9;
    }

    private void limit(Drawing drawing, LabelPlacer labels, double designHeating) {
        var at = figures.units().temperature(designHeating);
        if (x.holds(at)) {
            var text = words.say("chart.design", "temperature", figures.temperature(designHeating));
            drawing.line("lim", x.at(at), 4, x.at(at), GROUND);
            drawing.text("", x.at(at), 14, 5, text);
            labels.keepFree(x.at(at), 14, text);
        }
    }

    private void balance(Drawing drawing, LabelPlacer labels, Curve load) {
        var at = figures.units().temperature(chart.number("balance_c"));
        if (x.holds(at)) {
            var place = x.at(at);
            var down = load.downAt(place);
            var text =
                    words.say("chart.capacity.balance", "temperature", figures.temperature(chart.number("balance_c")));
            drawing.dot(place, down);
            drawing.text(place > 0.7 ? "k e" : "k", place, down + 20, place > 0.7 ? -4 : 4, text);
            labels.keepFree(place, down + 20, text + text);
        }
    }

    private Curve most(Reading unit) {
        return output(unit, "maximum_w");
    }

    private Curve least(Reading unit) {
        return output(unit, "minimum_w");
    }

    /** Places an output where the unit gives any. */
    private Curve output(Reading unit, String key) {
        var values = heat(unit, key);
        var most = heat(unit, "maximum_w");
        for (var i = 0; i < Math.min(values.length, most.length); i++) {
            values[i] = most[i] > 0 ? values[i] : Double.NaN;
        }
        return curve(turned(unit.series("outdoor_c"), figures.units()::temperature), values);
    }

    /** Places a curve, leaving out what lies beyond the drawing's ends so that it is not drawn on its edge. */
    private Curve curve(double[] across, double[] values) {
        var inside = new double[across.length];
        for (var i = 0; i < across.length; i++) {
            inside[i] = x.holds(across[i]) ? across[i] : Double.NaN;
        }
        return Curve.of(inside, values, x, y);
    }

    private double[] heat(Reading from, String key) {
        return turned(from.series(key), figures.units()::heatFlow);
    }

    private static double[] turned(double[] series, DoubleUnaryOperator unit) {
        return Arrays.stream(series).map(unit).toArray();
    }

    private List<DataTable> tables() {
        var heat = figures.units().heatFlowUnit();
        var tables = new ArrayList<DataTable>();
        tables.add(Tables.of(
                words.say("chart.capacity.load"),
                new Tables.Column(words.say("table.outdoors"), chart.series("outdoor_c"), figures::temperature),
                new Tables.Column(words.say("table.likely") + ", " + heat, chart.series("load_w"), figures::heatFlow),
                new Tables.Column(words.say("table.low") + ", " + heat, chart.series("load_low_w"), figures::heatFlow),
                new Tables.Column(
                        words.say("table.high") + ", " + heat, chart.series("load_high_w"), figures::heatFlow)));
        for (var unit : units) {
            tables.add(Tables.of(
                    unit.text("name"),
                    new Tables.Column(words.say("table.outdoors"), unit.series("outdoor_c"), figures::temperature),
                    new Tables.Column(
                            words.say("table.most") + ", " + heat, unit.series("maximum_w"), figures::heatFlow),
                    new Tables.Column(
                            words.say("table.least") + ", " + heat, unit.series("minimum_w"), figures::heatFlow)));
        }
        return tables;
    }
}
