package io.heatwright.report.chart;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import java.util.stream.DoubleStream;

/** The recurring mark: a line with ticks, a band from low to high, a stroke at the likely value. */
public final class LinearMark {
    private static final int HEIGHT = 56;
    private static final double GROUND = 32;

    private LinearMark() {}

    /**
     * Draws a range of heat flow.
     *
     * @param id names the drawing within its page
     * @param title what is drawn, with its figures
     * @param range in W
     * @param end value in W that the scale must reach, so that two scales can be read side by side
     * @param cooling true to draw it as cooling
     * @param figures prints numbers
     * @return the SVG
     */
    public static Markup heatFlow(String id, String title, Range range, double end, boolean cooling, Figures figures) {
        var units = figures.units();
        var drawing = new Drawing(id, title, title, HEIGHT);
        var top = units.heatFlow(Math.max(end, range.high()));
        var x = Scale.around(DoubleStream.of(top), true, 4, 0, 1);
        ruler(drawing, x, GROUND, units.heatFlowUnit(), figures);
        var low = x.at(units.heatFlow(range.low()));
        var likely = x.at(units.heatFlow(range.likely()));
        drawing.bar(cooling ? "fcw" : "fhw", low, x.at(units.heatFlow(range.high())) - low, 22, 10);
        drawing.line(cooling ? "c" : "h", likely, 8, likely, GROUND);
        var atEnd = likely > 0.15;
        drawing.text(atEnd ? "k e" : "k", likely, 17, atEnd ? -5 : 5, figures.heatFlow(range.likely()));
        return drawing.finish();
    }

    /** Draws a line with long ticks at round values and short ones between. */
    static void ruler(Drawing drawing, Scale x, double y, String unit, Figures figures) {
        var path = new StringBuilder("M0 " + Drawing.number(y, 1) + "h1000");
        var fine = x.step() / 4;
        for (var i = 0; i * fine <= x.to() + 1e-9; i++) {
            path.append('M')
                    .append(Drawing.number(x.at(i * fine) * 1000, 1))
                    .append(' ')
                    .append(Drawing.number(y, 1))
                    .append(i % 4 == 0 ? "v7" : "v4");
        }
        drawing.stretched("axis", path.toString());
        Frame.across(drawing, x, y + 20, unit, figures);
    }
}
