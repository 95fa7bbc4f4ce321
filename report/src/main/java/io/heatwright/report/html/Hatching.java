package io.heatwright.report.html;

import io.heatwright.report.Markup;

/** The patterns that charts hatch with. A page holds them once, before its first chart. */
final class Hatching {
    private Hatching() {}

    static void write(Markup out) {
        out.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true")
                .open("defs");
        pattern(out, "hatch-grey", "rotate(45)", "7", "pg");
        pattern(out, "hatch-cold", "rotate(45)", "5", "pc");
        pattern(out, "hatch-ink", "rotate(-45)", "5", "pi");
        out.close().close().line();
    }

    private static void pattern(Markup out, String id, String turn, String size, String style) {
        out.open(
                "pattern",
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                turn);
        out.empty("line", "class", style, "y2", size).close();
    }
}
