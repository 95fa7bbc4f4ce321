package io.heatwright.report.chart;

import io.heatwright.planner.words.Words;
import io.heatwright.report.Figures;
import io.heatwright.report.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** For how many hours a year the room needs at least so much heat, or so much cooling. */
public final class DurationChart {
    private static final int HEIGHT = 246;
    private static final double TOP = 22;
    private static final double GROUND = 224;
    private static final double HOURS = 8760;
    private static final double STEP = 24;

    private DurationChart() {}

    /**
     * Draws the chart.
     *
     * @param chart {@code charts.duration} of a plan: loads in W, sorted, every 24th hour
     * @param words names of what is drawn
     * @param figures prints numbers
     * @return the chart; empty when the plan holds no load
     */
    public static Optional<Chart> draw(Reading chart, Words words, Figures figures) {
        var heating = heat(chart.series("heating_w"), figures);
        var cooling = heat(chart.series("cooling_w"), figures);
        if (heating.length < 2 && cooling.length < 2) {
            return Optional.empty();
        }
        var title = words.say("chart.duration.title");
        var drawing = new Drawing("duration", title, chart.text("sentence"), HEIGHT);
        var x = Scale.between(0, HOURS, 5, 0, 1);
        var y = Scale.around(DoubleStream.concat(Arrays.stream(heating), Arrays.stream(cooling)), true, 4, GROUND, TOP);
        var heat = curve(heating, x, y);
        var cool = curve(cooling, x, y);
        if (!heat.isEmpty()) {
            drawing.area("fhw", heat, heat.flatAt(GROUND));
        }
        if (!cool.isEmpty()) {
            drawing.hatched("hatch-cold", cool, cool.flatAt(GROUND));
        }
        Frame.levels(drawing, y);
        drawing.curve("h", heat);
        drawing.curve("c", cool);
        Frame.values(drawing, y, figures.units().heatFlowUnit(), figures);
        var labels = new LabelPlacer(drawing, TOP, GROUND);
        labels.write(heat, words.say("chart.heating"), true);
        labels.write(cool, words.say("chart.cooling"), true);
        Frame.across(drawing, x, GROUND + 17, words.say("unit.hours"), figures);
        return Optional.of(new Chart(
                "duration",
                title,
                chart.text("sentence"),
                List.of(),
                drawing.finish(),
                List.of(table(chart, words, figures))));
    }

    /** The tail of zeros is left off, so that the line ends where the need ends. */
    private static Curve curve(double[] loads, Scale x, Scale y) {
        var end = 0;
        while (end < loads.length && loads[end] > 0) {
            end++;
        }
        var kept = Math.min(loads.length, end + 1);
        return Curve.of(Tables.steps(kept, STEP), Arrays.copyOf(loads, kept), x, y);
    }

    private static double[] heat(double[] watts, Figures figures) {
        return Arrays.stream(watts).map(figures.units()::heatFlow).toArray();
    }

    private static DataTable table(Reading chart, Words words, Figures figures) {
        var heating = chart.series("heating_w");
        var cooling = chart.series("cooling_w");
        var unit = ", " + figures.units().heatFlowUnit();
        var columns = new ArrayList<Tables.Column>();
        columns.add(new Tables.Column(
                words.say("table.hours"),
                Tables.steps(Math.max(heating.length, cooling.length), STEP),
                figures::whole));
        columns.add(new Tables.Column(words.say("chart.heating") + unit, heating, figures::heatFlow));
        columns.add(new Tables.Column(words.say("chart.cooling") + unit, cooling, figures::heatFlow));
        return Tables.of(words.say("chart.duration.title"), columns.toArray(new Tables.Column[0]));
    }
}
