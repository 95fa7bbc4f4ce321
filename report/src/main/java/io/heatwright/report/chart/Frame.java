package io.heatwright.report.chart;

import io.heatwright.climate.Elementary;
import io.heatwright.report.Figures;

/** What charts have in common: the ground line, the grid and its values. */
final class Frame {
    private Frame() {}

    /** Draws level lines at round values. */
    static void levels(Drawing drawing, Scale y) {
        for (var tick : y.ticks()) {
            drawing.line(tick == 0 && y.from() == 0 ? "axis" : "grid", 0, y.at(tick), 1, y.at(tick));
        }
    }

    /** Writes the value above each level line but 0, at the right end; the unit stands at the topmost. */
    static void values(Drawing drawing, Scale y, String unit, Figures figures) {
        var ticks = y.ticks();
        for (var i = 0; i < ticks.length; i++) {
            var text = value(ticks[i], figures);
            if (i == ticks.length - 1) {
                text = unit.equals("$") ? unit + text : text + " " + unit;
            }
            if (ticks[i] != 0) {
                drawing.text("e", 1, y.at(ticks[i]) - 4, 0, text);
            }
        }
    }

    /** Writes round values under a drawing; the last carries the unit, and what would run into it is left out. */
    static void across(Drawing drawing, Scale x, double y, String unit, Figures figures) {
        var ticks = x.ticks();
        var free = 1.0;
        for (var i = ticks.length - 1; i >= 0; i--) {
            var at = x.at(ticks[i]);
            var text = value(ticks[i], figures) + (i == ticks.length - 1 ? " " + unit : "");
            var width = text.length() * LabelPlacer.CHARACTER / LabelPlacer.PHONE;
            var style = at < 0.03 ? "" : at > 0.95 ? "e" : "m";
            var end = style.equals("m") ? at + width / 2 : at;
            if (i == ticks.length - 1 || end < free) {
                drawing.text(style, at, y, 0, text);
                free = Math.min(free, style.equals("e") ? at - width : at - width / 2);
            }
        }
    }

    /** Prints a round value in as few characters as it takes. */
    static String value(double tick, Figures figures) {
        return Math.abs(tick - Elementary.rint(tick)) < 1e-9 ? figures.whole(tick) : figures.two(tick);
    }
}
