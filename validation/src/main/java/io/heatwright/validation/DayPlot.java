package io.heatwright.validation;

import io.heatwright.home.quantity.Figures;
import io.heatwright.report.Markup;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Draws one day of ours over the band of the published programs, as an SVG that stands by itself. */
final class DayPlot {
    private static final int HOURS = 24;
    private static final double WIDTH = 640;
    private static final double HEIGHT = 260;
    private static final double LEFT = 52;
    private static final double RIGHT = 614;
    private static final double TOP = 34;
    private static final double GROUND = 226;
    private static final int LEVELS = 5;
    private static final String STYLE =
            "text{font:13px system-ui,sans-serif;fill:#333}.g{stroke:#bbb}.b{fill:#999;fill-opacity:.35}"
                    + ".m{fill:none;stroke:#555;stroke-dasharray:5 4}.o{fill:none;stroke:#b3401f;stroke-width:2.5}"
                    + ".e{text-anchor:end}.c{text-anchor:middle}@media(prefers-color-scheme:dark){text{fill:#ddd}"
                    + ".g{stroke:#555}.m{stroke:#bbb}.o{stroke:#ff8a65}}";

    private final HourlyReference reference;
    private final double[] ours;
    private final double low;
    private final double high;

    private DayPlot(HourlySuite.Day day) {
        reference = day.reference();
        ours = day.ours();
        var least = Math.min(0, Arrays.stream(ours).min().orElseThrow());
        var most = Math.max(0, Arrays.stream(ours).max().orElseThrow());
        for (var hour = 0; hour < HOURS; hour++) {
            least = Math.min(least, lowest(hour));
            most = Math.max(most, highest(hour));
        }
        var step = step(most - least);
        low = Math.floor(least / step) * step;
        high = Math.ceil(most / step) * step;
    }

    static Suite.Plot of(HourlySuite.Day day) {
        var reference = day.reference();
        var file = ("feb01-" + reference.caseName() + "-" + reference.quantity()).replace('_', '-') + ".svg";
        return new Suite.Plot(file, title(reference), new DayPlot(day).draw());
    }

    private static String title(HourlyReference reference) {
        return "Case " + reference.caseName() + ", " + reference.quantity().replace('_', ' ') + " in "
                + reference.unit() + ", 1 February";
    }

    private String draw() {
        var out = new Markup();
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + Figures.decimals(WIDTH, 0) + " " + Figures.decimals(HEIGHT, 0),
                        "role",
                        "img")
                .element("title", title(reference))
                .element("style", STYLE)
                .line();
        levels(out);
        out.empty("path", "class", "b", "d", band()).line();
        var mean = reference.mean();
        out.empty("path", "class", "m", "d", line(hour -> mean[hour])).line();
        out.empty("path", "class", "o", "d", line(hour -> ours[hour])).line();
        out.element("text", title(reference), "x", number(LEFT), "y", "16").line();
        out.element(
                        "text",
                        "line: Heatwright; grey: range of the programs; dashed: their mean",
                        "x",
                        number(LEFT),
                        "y",
                        number(HEIGHT - 2))
                .line();
        return out.close().finish() + "\n";
    }

    private void levels(Markup out) {
        var step = step(high - low);
        for (var level = low; level < high + step / 2; level += step) {
            var y = number(y(level));
            out.empty("line", "class", "g", "x1", number(LEFT), "x2", number(RIGHT), "y1", y, "y2", y);
            out.element("text", value(level), "class", "e", "x", number(LEFT - 6), "y", number(y(level) + 4))
                    .line();
        }
        for (var hour = 0; hour <= HOURS; hour += 6) {
            out.element("text", hour + " h", "class", "c", "x", number(x(hour - 0.5)), "y", number(GROUND + 17))
                    .line();
        }
    }

    /** As few decimals as the steps between levels ask for. */
    private String value(double level) {
        return Figures.decimals(level + 0.0, step(high - low) < 1 ? 1 : 0);
    }

    private String band() {
        var upper = line(this::highest);
        var lower = new StringBuilder();
        for (var hour = HOURS - 1; hour >= 0; hour--) {
            lower.append('L').append(point(hour, lowest(hour)));
        }
        return upper + lower + "Z";
    }

    private String line(IntToDoubleFunction value) {
        var path = new StringBuilder();
        for (var hour = 0; hour < HOURS; hour++) {
            path.append(hour == 0 ? 'M' : 'L').append(point(hour, value.applyAsDouble(hour)));
        }
        return path.toString();
    }

    private double lowest(int hour) {
        return programs(hour).min().orElseThrow();
    }

    private double highest(int hour) {
        return programs(hour).max().orElseThrow();
    }

    private java.util.stream.DoubleStream programs(int hour) {
        return IntStream.range(0, reference.values().length)
                .mapToDouble(program -> reference.values()[program][hour])
                .filter(value -> !Double.isNaN(value));
    }

    private String point(int hour, double value) {
        return number(x(hour)) + " " + number(y(value));
    }

    /** An hour's mean stands in the middle of the hour. */
    private static double x(double hour) {
        return LEFT + (RIGHT - LEFT) * (hour + 0.5) / HOURS;
    }

    private double y(double value) {
        return GROUND - (GROUND - TOP) * (value - low) / (high - low);
    }

    /** The smallest of 1, 2, 5, 10 … tenths that cuts a span into no more than five. */
    private static double step(double span) {
        var step = 0.1;
        while (step * LEVELS < span) {
            step *= 2;
            if (step * LEVELS < span) {
                step *= 2.5;
            }
            if (step * LEVELS < span) {
                step *= 2;
            }
        }
        return step;
    }

    private static String number(double value) {
        return Figures.decimals(value, 1);
    }
}
