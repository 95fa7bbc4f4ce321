package io.heatwright.report.chart;

import io.heatwright.report.Markup;

/**
 * A small SVG writer. Across, places are shares of the width; down, they are px: only paths stretch with the page,
 * strokes and text keep their size.
 */
final class Drawing {
    private static final int UNITS_ACROSS = 1000;

    private final Markup out = new Markup();
    private final String id;
    private final int height;
    private int clips;

    Drawing(String id, String title, String description, int height) {
        this.id = id;
        this.height = height;
        out.open(
                "svg",
                "class",
                "chart",
                "role",
                "img",
                "height",
                Integer.toString(height),
                "aria-labelledby",
                id + "-t " + id + "-d");
        out.element("title", title, "id", id + "-t");
        out.element("desc", description.isEmpty() ? title : description, "id", id + "-d")
                .line();
    }

    /** Draws path data whose units are a thousandth of the width across and px down. */
    void stretched(String style, String path) {
        out.open(
                "svg",
                "viewBox",
                "0 0 " + UNITS_ACROSS + " " + height,
                "height",
                Integer.toString(height),
                "preserveAspectRatio",
                "none");
        out.empty("path", "class", style, "d", path).close().line();
    }

    void curve(String style, Curve curve) {
        if (!curve.isEmpty()) {
            stretched(style, curve.path(UNITS_ACROSS, 1, 1));
        }
    }

    void area(String style, Curve upper, Curve lower) {
        if (!upper.isEmpty() && !lower.isEmpty()) {
            stretched(style, upper.areaTo(lower, UNITS_ACROSS, 1, 1));
        }
    }

    /** Fills the area between two curves with a pattern that does not stretch. */
    void hatched(String pattern, Curve upper, Curve lower) {
        if (upper.isEmpty() || lower.isEmpty()) {
            return;
        }
        clips++;
        var clip = id + "-c" + clips;
        out.open("clipPath", "id", clip, "clipPathUnits", "objectBoundingBox");
        out.empty("path", "d", upper.areaTo(lower, 1, 1.0 / height, 4)).close();
        out.empty(
                        "rect",
                        "width",
                        "100%",
                        "height",
                        Integer.toString(height),
                        "fill",
                        "url(#" + pattern + ")",
                        "clip-path",
                        "url(#" + clip + ")")
                .line();
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        out.empty(
                "line", "class", style, "x1", percent(x1), "y1", number(y1, 1), "x2", percent(x2), "y2", number(y2, 1));
    }

    void bar(String style, double x, double width, double y, double tall) {
        out.empty("rect", place("class", style, x, width, y, tall));
    }

    void hatchedBar(String pattern, double x, double width, double y, double tall) {
        out.empty("rect", place("fill", "url(#" + pattern + ")", x, width, y, tall));
    }

    void dot(double x, double y) {
        out.empty("circle", "class", "dot", "cx", percent(x), "cy", number(y, 1), "r", "5");
    }

    /** Writes a text; the style holds its anchor: m middle, e end; k is for texts that matter. */
    void text(String style, double x, double y, int shift, String text) {
        out.element(
                "text",
                text,
                "class",
                style,
                "x",
                percent(x),
                "y",
                number(y, 1),
                "dx",
                shift == 0 ? "" : Integer.toString(shift));
    }

    Markup finish() {
        return out.close();
    }

    /** Prints a number of a picture: the same characters everywhere, no needless zeros. */
    static String number(double value, int decimals) {
        var text = io.heatwright.home.quantity.Figures.decimals(value, decimals).replace(",", "");
        var end = text.length();
        while (text.indexOf('.') >= 0 && end > text.indexOf('.') && "0.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Prints a share of the width. */
    static String percent(double share) {
        return number(share * 100, 2) + "%";
    }

    private static String[] place(String key, String value, double x, double width, double y, double tall) {
        return new String[] {
            key, value, "x", percent(x), "width", percent(width), "y", number(y, 1), "height", number(tall, 1)
        };
    }
}
