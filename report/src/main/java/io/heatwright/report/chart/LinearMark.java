package io.heatwright.report.chart;

import io.heatwright.planner.terms.Range;
import io.heatwright.report.Figures;
import io.heatwright.report.Markup;
import java.util.stream.DoubleStream;

/** The recurring mark: a line with ticks, a band from low to high, a stroke at the likely value. */
public final class LinearMark {
    private static final int HEIGHT = 56;
    private static final double GROUND = 32;
    /** Room for a figure at each end, also on a phone. */
    private static final double MARGIN = 0.2;

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

    /**
     * Draws how far one thing moves a heat flow, with both ends written on it. Scales with the same span can be read below
     * each other.
     *
     * @param id names the drawing within its page
     * @param title what is drawn, with its figures
     * @param range in W
     * @param span from the lowest to the highest end of all such scales, in W
     * @param figures prints numbers
     * @return the SVG
     */
    public static Markup within(String id, String title, Range range, Range span, Figures figures) {
        var drawing = new Drawing(id, title, title, 22);
        var x = new Scale(span.low(), Math.max(span.high(), span.low() + 1), MARGIN, 1 - MARGIN, 1);
        var low = x.at(range.low());
        var high = x.at(range.high());
        drawing.line("axis", 0, 11, 1, 11);
        drawing.bar("fhw", low, high - low, 5, 12);
        if (Double.isFinite(range.likely())) {
            drawing.line("h", x.at(range.likely()), 2, x.at(range.likely()), 20);
        }
        drawing.text("e", low, 15, -4, figures.heatFlow(range.low()));
        drawing.text("", high, 15, 4, figures.heatFlow(range.high()));
        return drawing.finish();
    }

    /**
     * Draws a range as a thin line without figures, which stand beside it: band from low to high, stroke at the likely
     * value.
     *
     * @param range of at least 0
     * @param most value at the line's end
     * @return the SVG, hidden from readers of the page's text
     */
    public static Markup slim(Range range, double most) {
        var likely = range.likely() / most;
        var low = Double.isFinite(range.low()) ? range.low() / most : likely;
        var high = Double.isFinite(range.high()) ? range.high() / most : likely;
        var out = new Markup().open("svg", "class", "bar", "height", "8", "aria-hidden", "true");
        out.empty("line", "class", "grid", "x2", "100%", "y1", "4", "y2", "4");
        out.empty("rect", "class", "fe", "x", share(low), "width", share(high - low), "y", "2", "height", "4");
        out.empty("rect", "class", "fi", "x", share(likely * 0.985), "width", "1.5%", "y", "0", "height", "8");
        return out.close();
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

    private static String share(double value) {
        return Drawing.percent(Math.max(0, Math.min(1, value)));
    }
}
