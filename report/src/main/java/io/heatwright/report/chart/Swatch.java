package io.heatwright.report.chart;

import io.heatwright.report.Markup;

/** The ways in which a chart draws a thing. Each can be told from the others in grey. */
public enum Swatch {
    /** Heat: a solid line. */
    HEAT_LINE("h", "", ""),
    /** Cooling: a dashed line. */
    COLD_LINE("c", "", ""),
    /** Heat: a filled area under a solid line. */
    HEAT_AREA("h", "fhw", ""),
    /** Heat: a filled bar. */
    HEAT_BAR("", "fh", ""),
    /** Cooling: a hatched area. */
    COLD_AREA("", "fcw", "hatch-cold"),
    /** What a unit can do: a grey area. */
    REACH("", "fn", ""),
    /** Not published, counts as none: hatched in grey. */
    UNPUBLISHED("", "", "hatch-grey"),
    /** Missing: hatched in ink. */
    MISSING("", "", "hatch-ink"),
    /** Needed: a dotted line. */
    NEED("need", "", ""),
    /** This unit: an ink bar. */
    THIS("", "fi", ""),
    /** Today: an outlined bar. */
    TODAY("", "out", ""),
    /** A part of a sum: grey. */
    PART("", "fe", "");

    private final String stroke;
    private final String fill;
    private final String pattern;

    Swatch(String stroke, String fill, String pattern) {
        this.stroke = stroke;
        this.fill = fill;
        this.pattern = pattern;
    }

    /**
     * Draws the swatch as a small picture.
     *
     * @param out where to
     */
    public void draw(Markup out) {
        out.open("svg", "viewBox", "0 0 26 12", "aria-hidden", "true");
        if (!fill.isEmpty()) {
            out.empty("rect", "class", fill, "x", "0.5", "y", "0.5", "width", "25", "height", "11");
        }
        if (!pattern.isEmpty()) {
            out.empty("rect", "fill", "url(#" + pattern + ")", "width", "26", "height", "12");
        }
        if (!stroke.isEmpty()) {
            out.empty("path", "class", stroke, "d", fill.isEmpty() ? "M0 6h26" : "M0 1h26");
        }
        out.close();
    }
}
