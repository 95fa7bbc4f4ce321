package io.heatwright.report.chart;

import io.heatwright.report.Markup;
import io.heatwright.report.UnitSystem;
import io.heatwright.simulation.series.InterestingDay;
import io.heatwright.simulation.series.Series;
import java.util.List;

/**
 * The interesting days of a run as one SVG that stands alone: for each its finding, room and outdoors, heat, power, starts
 * and defrosts on one clock, and the hours' figures below. Light or dark as the reader's system is; heat is solid and
 * cooling hatched, so that both can be told apart in grey. English, as the command that asks for it.
 */
public final class DaySheet {
    static final int WIDTH = 960;

    private static final int TOP = 64;

    private static final String STYLE = """
            svg{--plate:#fbfcfb;--ink:#171b1e;--ink2:#485157;--edge:#737c81;--line:#d0d5d5;--heat:#b23a14;--heatw:#f3ddd3;\
            --cold:#1a5b98;--coldw:#d9e6f1}
            @media(prefers-color-scheme:dark){svg{--plate:#171b1e;--ink:#e8ebea;--ink2:#b2babf;--edge:#7d878d;--line:#30373b;\
            --heat:#f08b5e;--heatw:#40261c;--cold:#77b4ea;--coldw:#1b3044}}
            text{font:12px -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--ink2);\
            font-variant-numeric:tabular-nums}
            .k{fill:var(--ink);font-weight:600}.b{font-size:18px}.s{font-size:14px;fill:var(--ink)}.t{font-size:10.5px}
            .m{text-anchor:middle}.e{text-anchor:end}
            .plate{fill:var(--plate)}.grid{stroke:var(--line)}.axis{stroke:var(--edge)}
            path{fill:none;stroke:var(--ink);stroke-width:1.5}.fine{stroke-width:1}.need{stroke-dasharray:1 3}
            .h{stroke:var(--heat)}.c{stroke:var(--cold);stroke-dasharray:6 3}
            .fh{fill:var(--heatw);stroke:none}.fc{fill:var(--coldw);stroke:none}.hc{fill:url(#cooling);stroke:none}
            .pc{stroke:var(--cold);stroke-width:1.4}.mark{stroke:var(--ink);stroke-width:1}.dot{fill:var(--ink);stroke:none}
            """;

    private DaySheet() {}

    /**
     * Draws the days.
     *
     * @param title what was run, such as the unit and the room
     * @param series the run
     * @param days of it, in order
     * @param units in which people read
     * @return an SVG document
     */
    public static String draw(String title, Series series, List<InterestingDay> days, UnitSystem units) {
        var height = TOP + Math.max(1, days.size()) * DayDrawing.HEIGHT;
        var out = new Markup();
        out.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "group",
                        "aria-labelledby",
                        "sheet-t sheet-d")
                .line();
        var about = days.isEmpty()
                ? "The run holds no whole day."
                : "Interesting days of the typical year, step by step. Clock: local standard time.";
        out.element("title", title, "id", "sheet-t")
                .element("desc", about, "id", "sheet-d")
                .line();
        out.open("style").unescaped(STYLE).close().line();
        out.open("defs")
                .open(
                        "pattern",
                        "id",
                        "cooling",
                        "width",
                        "5",
                        "height",
                        "5",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("line", "class", "pc", "y2", "5")
                .close()
                .close()
                .line();
        out.empty("rect", "class", "plate", "width", Integer.toString(WIDTH), "height", Integer.toString(height))
                .line();
        out.element("text", title, "class", "k b", "x", "16", "y", "30");
        out.element("text", about, "x", "16", "y", "50").line();
        for (var i = 0; i < days.size(); i++) {
            out.open(
                            "g",
                            "transform",
                            "translate(0 " + (TOP + i * DayDrawing.HEIGHT) + ")",
                            "role",
                            "img",
                            "aria-labelledby",
                            "day" + i + "-t day" + i + "-d")
                    .line();
            new DayDrawing(out, "day" + i, series, days.get(i), units).draw();
            out.close().line();
        }
        return out.close().line().finish();
    }
}
